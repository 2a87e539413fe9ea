using System.Text.RegularExpressions;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Accounts;

/// <summary>What a user name may be.</summary>
public static partial class AccountName
{
    /// <summary>Why this name will not do; nothing when it will.</summary>
    public static Refusal? RefusalOf(string? name) =>
        name is not null && Fit().IsMatch(name) ? null : new Refusal("name-signs", "name");

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._@+-]{1,99}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fit();
}
