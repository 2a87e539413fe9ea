using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Justice.Quarters;

/// <summary>A number that a correction changes in what was told.</summary>
public sealed record QuarterChange(string Table, string Line, string Column, long? Before, long? After);

/// <summary>A quarter or a year as the prosecutor looks at it: what is counted now, what was told of it, and what would be told today.</summary>
public sealed record QuarterLook(ReturnPeriod Period, IReadOnlyList<QuarterFigure> Counted, IReadOnlyList<QuarterTurn> Turns)
{
    /// <summary>What would be told today, protected with what was told before.</summary>
    public Sheet Next { get; } = QuarterSheet.Of(Period, Counted, Turns);

    /// <summary>What was told last.</summary>
    public Sheet? Told => Turns.Count > 0 ? Turns[^1].Told : null;

    /// <summary>Whether a correction may be told: the numbers of every turn were kept, and something that is told would change.</summary>
    public bool MayCorrect => Told is { } told && Turns.All(turn => turn.Counted is not null) && JsonSerializer.Serialize(told) != JsonSerializer.Serialize(Next);

    /// <summary>Whether something that was counted changed and none of it can be told.</summary>
    public bool ChangedInside => Turns is [.., { Counted: { } counted }] && !MayCorrect && !counted.ToHashSet().SetEquals(Counted);

    /// <summary>What a correction would change in what is told.</summary>
    public IReadOnlyList<QuarterChange> Changes =>
    [
        .. from table in Next.Tables
           from line in table.Lines
           from count in line.Counts.Index()
           let before = Before(table, line.Key, count.Index)
           where before != count.Item
           select new QuarterChange(table.Name, line.Key, table.Columns[count.Index], before, count.Item),
    ];

    /// <summary>What was withdrawn of what was told last and why; of what would be told, where nothing was. For the prosecutor alone.</summary>
    public IReadOnlyList<HiddenCount> Audit => Told is { } told
        ? Turns[^1].Counted is { } counted ? CountTables.Audit(Period, counted, told, Turns.Count > 1) : []
        : CountTables.Audit(Period, Counted, Next, false);

    private long? Before(ToldTable table, string line, int column) =>
        Told?.Tables.FirstOrDefault(one => one.Name == table.Name)?.Lines.FirstOrDefault(one => one.Key == line)?.Counts.ElementAtOrDefault(column);
}
