namespace Clairevoie.Hall.Accounts;

/// <summary>Marks the words of one's own account, and of the accounts that an administrator keeps.</summary>
public sealed class AccountWords;
