using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Owed;

/// <summary>A structure that has not signed a month which it owes, and the day on which it was asked for it.</summary>
public sealed record OwedLine(string Id, string Name, string Service, DateOnly? AskedOn);

/// <summary>A month, and the structures that have not signed it.</summary>
public sealed record OwedMonth(string Month, IReadOnlyList<OwedLine> Structures);

/// <summary>Which structures have not signed which months: no count of any of them is read for it.</summary>
public sealed class OwedBook(Cellar cellar, TimeProvider clock)
{
    /// <summary>How many months back somebody may still be asked.</summary>
    public const int Months = 3;

    private static readonly Question OwedOf = Question.In<OwedBook>("Owed/owed_of_month");
    private static readonly Question AskFor = Question.In<OwedBook>("Owed/ask_for_month");

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Whether the viewer counts the returns of others, and may ask for those that are missing.</summary>
    public static bool MayAsk(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.BestSight(viewer.Role, Subject.CareReturn) == Sight.Count;
    }

    /// <summary>The last months in which something is missing, latest first, of the structures that the viewer counts.</summary>
    public Task<IReadOnlyList<OwedMonth>> Of(Viewer viewer, CancellationToken stop) => Room.Look<IReadOnlyList<OwedMonth>>(async room =>
    {
        List<OwedMonth> owed = [];
        var month = ReturnPeriod.MonthOf(Today);
        for (var back = 0; back < Months; back++)
        {
            month = month.Before;
            if (await room.Rows<OwedLine>(OwedOf.SeenBy(viewer, Subject.CareReturn, Sight.Count), new { month = month.ToString() }) is { Count: > 0 } structures)
                owed.Add(new(month.ToString(), structures));
        }

        return owed;
    }, stop);

    /// <summary>Asks a structure for a month. False when nobody may ask it, or nothing is owed.</summary>
    public async Task<bool> Ask(Viewer viewer, string? structure, string? month, CancellationToken stop) =>
        MayAsk(viewer)
        && (await Of(viewer, stop)).FirstOrDefault(one => one.Month == month)?.Structures.Any(one => one.Id == structure) == true
        && await Room.Do(Doing.Of(viewer, Act.Enter, "return asked for", structure!), deed => deed.Run(AskFor, new { structure, month, author = viewer.Mission, asked_on = Today }), stop) >= 0;
}
