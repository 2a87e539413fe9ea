using Clairevoie.Domain;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>What a password must be: long, and not the name. No recipe of signs, which only makes passwords worse.</summary>
public static class PasswordRules
{
    /// <summary>The least number of signs.</summary>
    public const int Least = 12;

    /// <summary>The most: beyond it nothing is gained, and hashing costs.</summary>
    public const int Most = 200;

    /// <summary>Why this password will not do for this account; nothing when it will.</summary>
    public static async Task<Refusal?> RefusalOf(this UserManager<Account> accounts, Account account, string? password)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(account);
        if (string.IsNullOrEmpty(password) || password.Length < Least)
            return new Refusal("password-short", "password", Least);
        if (password.Length > Most)
            return new Refusal("password-long", "password", Most);
        if (password.Contains(account.Name, StringComparison.OrdinalIgnoreCase))
            return new Refusal("password-name", "password");
        foreach (var rule in accounts.PasswordValidators)
        {
            if (!(await rule.ValidateAsync(accounts, account, password)).Succeeded)
                return new Refusal("password-same-signs", "password");
        }

        return null;
    }
}
