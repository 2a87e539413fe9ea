namespace Clairevoie.Domain;

/// <summary>A seat as it is held now. <c>default</c> is a seat that nobody holds.</summary>
public readonly record struct HeldSeat(Role Role, bool Chairs, bool IsHeld);

/// <summary>When a chair passes to somebody else: the first step before whoever had it can be excluded.</summary>
public static class ChairHandover
{
    /// <summary>
    /// Whether the chair passes from one seat to the other: to a member who signed and does not chair. In a cell against trafficking it
    /// stays with a prefect or a prosecutor, whichever had it.
    /// </summary>
    public static bool MayPass(CommitteeKind kind, HeldSeat from, HeldSeat to) =>
        from is { Chairs: true } && to is { Chairs: false, IsHeld: true } && (kind != CommitteeKind.Clct || from.Role == to.Role);
}
