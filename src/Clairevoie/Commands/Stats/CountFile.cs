using System.CommandLine;
using System.Globalization;
using Clairevoie.Statistics.Change;

namespace Clairevoie.Commands.Stats;

/// <summary>A file of counts by day or by week: one row for each period, in any order, none left out.</summary>
internal sealed class CountFile
{
    private readonly Option<FileInfo?> counts = new("--counts") { Description = "The counts: CSV with a header, one row for each day or week." };
    private readonly Option<string?> date = new("--date") { Description = "The column of the first day of each period; date, day or jour when not named." };
    private readonly Option<string?> count = new("--count") { Description = "The column of the count; count, n or nombre when not named." };
    private readonly Option<int> step = new("--period-days") { Description = "Days of one period: 1, or 7 for weeks.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> zeros = new("--missing-is-zero") { Description = "Periods without a row had no event; without this they are refused, since nobody may have counted." };

    /// <summary>The option that names the file.</summary>
    public Option File => counts;

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { counts, date, count, step, zeros }) command.Options.Add(option);
    }

    public CountSeries Read(ParseResult given, CancellationToken stop)
    {
        using var sheet = new Sheet(given.GetValue(counts)!);
        var (day, number) = (sheet.Column(given.GetValue(date), "--date", "date", "day", "jour"), sheet.Column(given.GetValue(count), "--count", "count", "n", "nombre"));
        var days = new SortedDictionary<int, int>();
        while (sheet.Next())
        {
            stop.ThrowIfCancellationRequested();
            if (!days.TryAdd(sheet.Day(day, PointFile.UsualDayZero), (int)Math.Min(int.MaxValue, sheet.Count(number))))
                throw sheet.Wrong(day, "stands twice");
        }

        return days.Count == 0 ? throw new CommandRefused("The file of counts holds no row.") : Series(days, given.GetValue(step), given.GetValue(zeros));
    }

    private static CountSeries Series(SortedDictionary<int, int> days, int step, bool zeros)
    {
        if (step is < 1 or > 366)
            throw new CommandRefused("A period has from 1 to 366 days.");
        var (first, last) = (days.Keys.First(), days.Keys.Last());
        if (days.Keys.FirstOrDefault(day => (day - first) % step != 0) is not 0 and var odd)
            throw new CommandRefused($"{Written(odd)} is no first day of a period of {step} days that begin on {Written(first)}.");
        var all = Enumerable.Range(0, ((last - first) / step) + 1).Select(period => first + (period * step)).ToList();
        if (!zeros && all.FirstOrDefault(day => !days.ContainsKey(day)) is not 0 and var missing)
            throw new CommandRefused($"{Written(missing)} has no row. If nothing happened then, say --missing-is-zero; if nobody counted, cut the file there.");
        return new CountSeries(DateOnly.FromDayNumber(first), [.. all.Select(day => days.GetValueOrDefault(day))], step);
    }

    private static string Written(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
