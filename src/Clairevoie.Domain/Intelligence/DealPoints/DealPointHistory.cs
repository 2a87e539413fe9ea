namespace Clairevoie.Domain;

/// <summary>What follows from the facts of one deal point: its state, its days, and its moves in and out of the stock.</summary>
/// <param name="State">How it stands after its last fact.</param>
/// <param name="FirstSeen">The first day of which anything is known; nothing without facts.</param>
/// <param name="LastSeen">The last day on which it sold, as far as anybody noted.</param>
/// <param name="Over">The day on which it closed or went, when it is over.</param>
/// <param name="Moves">Its moves, oldest first.</param>
public sealed record DealPointHistory(DealPointState State, DateOnly? FirstSeen, DateOnly? LastSeen, DateOnly? Over, IReadOnlyList<DealPointMoved> Moves)
{
    /// <summary>Reads the facts in the order of their days, whatever the order in which they come.</summary>
    public static DealPointHistory Of(IEnumerable<DealPointFact> facts)
    {
        var state = DealPointState.Suspected;
        DateOnly? first = null, last = null, over = null;
        List<DealPointMoved> moves = [];
        List<DealPointFact> ordered = [.. facts.OrderBy(fact => fact.Day).ThenBy(fact => fact.Turn)];
        foreach (var fact in ordered)
        {
            var (next, move) = After(state, fact.Kind);
            if (move is { } moved)
                moves.Add(new(moved, fact.Day));
            over = !next.IsOver() ? null : state.IsOver() ? over : fact.Day;
            last = fact.Kind is DealPointFactKind.Closed or DealPointFactKind.Gone || next.IsOver() ? last : fact.Day;
            (state, first) = (next, first ?? fact.Day);
        }

        return new(state, first, last, over, ordered.Exists(IsSuccession) ? [.. moves.Select(AsSuccessor)] : moves);
    }

    /// <summary>
    /// The same history where items tell that it sold on other days: it was seen earlier or later than any fact says. What is told
    /// after it was over moves no day: whether it sells again, somebody says.
    /// </summary>
    public DealPointHistory Told(IEnumerable<DateOnly> days)
    {
        var told = days.Where(day => !(day > Over)).ToList();
        return told.Count == 0 ? this : this with { FirstSeen = Earlier(FirstSeen, told.Min()), LastSeen = Later(LastSeen, told.Max()) };
    }

    /// <summary>The state after one more fact, and the move in the stock that it makes, if any.</summary>
    public static (DealPointState State, DealPointMove? Move) After(DealPointState state, DealPointFactKind fact) => fact switch
    {
        DealPointFactKind.Confirmed when state == DealPointState.Suspected => (DealPointState.Confirmed, DealPointMove.Opened),
        DealPointFactKind.Confirmed when state.IsOver() => (DealPointState.ReFormed, DealPointMove.Reopened),
        DealPointFactKind.Confirmed => (DealPointState.Confirmed, null),
        DealPointFactKind.ActedOn when state == DealPointState.Suspected => (DealPointState.ActedOn, DealPointMove.Opened),
        DealPointFactKind.ActedOn when state.Stands() => (DealPointState.ActedOn, null),
        DealPointFactKind.ReFormed => (DealPointState.ReFormed, state.Stands() ? null : DealPointMove.Reopened),
        DealPointFactKind.Closed => (DealPointState.Closed, state.Stands() ? DealPointMove.Closed : null),
        DealPointFactKind.Gone => (DealPointState.Gone, state.Stands() ? DealPointMove.Closed : null),
        DealPointFactKind.Displaced when state.Stands() => (DealPointState.Gone, DealPointMove.DisplacedAway),
        DealPointFactKind.Displaced => (DealPointState.Confirmed, DealPointMove.DisplacedHere),
        _ => (state, null),
    };

    private static DateOnly Earlier(DateOnly? known, DateOnly told) => known < told ? known.Value : told;

    private static DateOnly Later(DateOnly? known, DateOnly told) => known > told ? known.Value : told;

    private static bool IsSuccession(DealPointFact fact) => fact is { Kind: DealPointFactKind.ReFormed, Follows: true };

    // What was confirmed first and recognised later as an old point never opened: it is the old one again.
    private static DealPointMoved AsSuccessor(DealPointMoved moved) => moved.Move == DealPointMove.Opened ? moved with { Move = DealPointMove.Reopened } : moved;
}
