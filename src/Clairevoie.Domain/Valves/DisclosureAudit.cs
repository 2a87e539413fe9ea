namespace Clairevoie.Domain;

/// <summary>A count of a table that is not told, and why. It stays inside: who reads it knows which counts are small.</summary>
public sealed record HiddenCount(string Table, string Line, string Column, WhyHidden Why);

/// <summary>What a table hides, count by count, for the person who answers for what leaves.</summary>
public static class DisclosureAudit
{
    /// <summary>Every count that the told table does not say, in its order.</summary>
    /// <param name="counted">What was counted.</param>
    /// <param name="told">What is told of it.</param>
    /// <param name="asSent">Whether it was told beside an earlier table of the same thing: what would else be told is then hidden against subtraction.</param>
    public static IReadOnlyList<HiddenCount> Of(CountTable counted, ToldTable told, bool asSent = false)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(told);
        var alone = asSent ? Disclosure.Tell(counted) : told;
        return
        [
            .. from line in told.Lines
               let at = PlaceOf(counted, line.Key)
               where at >= 0
               from count in line.Counts.Index()
               where count.Item is null
               select new HiddenCount(counted.Name, line.Key, told.Columns[count.Index], Why(counted, alone, at, count.Index)),
        ];
    }

    private static int PlaceOf(CountTable counted, string line) => line == ToldTable.Total ? counted.Lines.Count : counted.Lines.ToList().IndexOf(line);

    private static WhyHidden Why(CountTable counted, ToldTable alone, int line, int column) =>
        counted.IsExcluded(line, column) ? WhyHidden.Excluded
        : Small.Is(counted.Sum(line, column)) ? WhyHidden.Small
        : alone.Lines[line].Counts[column] is not null ? WhyHidden.Differencing : WhyHidden.Complementary;
}
