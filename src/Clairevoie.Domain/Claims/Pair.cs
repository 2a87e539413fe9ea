namespace Clairevoie.Domain.Claims;

/// <summary>Two figures to be compared, and what every rule asks about them, found once.</summary>
internal sealed class Pair
{
    public Pair(Claim a, Claim b, ClaimRegisters registers)
    {
        (A, B, Registers) = (a, b, registers);
        IsSameDefinition = registers.AreSameDefinition(a.Definition, b.Definition);
        IsSameIssuer = registers.AreSameIssuer(a.Origin, b.Origin);
        IsSameKind = a.Figure.Kind == b.Figure.Kind;
        Place = registers.Places.Relate(a.Territory, b.Territory);
        Time = Periods.Relate(a, b);
        IsSameThing = IsSameDefinition && IsSameKind && a.Figure.Unit.ConvertsTo(b.Figure.Unit) && a.Status == b.Status
            && Time == PeriodRelation.Same && (IsSamePlace || IsSamePlaceUnsaid);
    }

    public Claim A { get; }

    public Claim B { get; }

    public ClaimRegisters Registers { get; }

    public bool IsSameDefinition { get; }

    public bool IsSameIssuer { get; }

    public bool IsSameKind { get; }

    public TerritoryRelation Place { get; }

    public PeriodRelation Time { get; }

    /// <summary>Both figures answer one question: same definition, place, time, kind, status; the values should agree.</summary>
    public bool IsSameThing { get; }

    public bool IsSamePlace => Place is TerritoryRelation.Same or TerritoryRelation.SameGround;

    /// <summary>The same words said once more: the value, its bound and who says it are the same as well.</summary>
    public bool IsRepetition =>
        IsSameThing && IsSameIssuer && A.Figure.Bound == B.Figure.Bound && A.Figure.Day == B.Figure.Day
        && A.Figure.Value is not null == B.Figure.Value is not null && A.Figure.Plain == B.Figure.Plain;

    /// <summary>The two values, in the plain unit, from the earlier to the later.</summary>
    public (decimal From, decimal To, bool IsReversed) InOrder() =>
        Periods.IsLater(A, B) ? (B.Figure.Plain, A.Figure.Plain, true) : (A.Figure.Plain, B.Figure.Plain, false);

    // One publication that leaves its territory unsaid twice speaks of one territory.
    private bool IsSamePlaceUnsaid =>
        !A.Territory.IsKnown && !B.Territory.IsKnown && A.Origin.IsSamePublicationAs(B.Origin) && A.Origin.IssuerKey == B.Origin.IssuerKey;
}
