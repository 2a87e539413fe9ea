namespace Clairevoie.Hall.Accounts;

/// <summary>One account in the list of an administrator: nothing of what proves who they are.</summary>
public sealed class AccountLine
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public DateTimeOffset? LockedUntil { get; init; }
    public bool SecondFactor { get; init; }
    public bool Demonstration { get; init; }
    public long Passkeys { get; init; }
}
