using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A count of a period, as a file tells it.</summary>
public sealed record PeriodCount(string Series, string Place, string Period, string Unit, double Counted);

/// <summary>Turns the rows of a table of counts into counts of periods. Small counts of care are left with care.</summary>
public sealed partial class AdoptCounts
{
    private const double SmallestOfCare = 11;

    private readonly TableRead table;
    private readonly Dictionary<(string, string, string), PeriodCount> counts = [];
    private readonly List<AdoptionFault> faults = [];

    private AdoptCounts(TableRead table)
    {
        this.table = table;
        foreach (var row in table.Rows) Row(row);
    }

    /// <summary>The counts.</summary>
    public IReadOnlyCollection<PeriodCount> Counts => counts.Values;

    /// <summary>What cannot be kept.</summary>
    public IReadOnlyList<AdoptionFault> Faults => faults;

    /// <summary>The cells that have found their place.</summary>
    public PlacedCells Placed { get; } = new();

    /// <summary>Reads the rows of a table.</summary>
    public static AdoptCounts Of(TableRead table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table);
    }

    private void Row(RowRead row)
    {
        var label = Joined(row, Meaning.Series);
        foreach (var field in row.Fields.Where(field => field.Column.Means == Meaning.Count))
            if (One(row, field, label) is { } count) Keep(row, field, count);
    }

    // Told twice with two values, neither is preferred in silence.
    private void Keep(RowRead row, FieldRead field, PeriodCount count)
    {
        var key = (count.Series, count.Place, count.Period);
        if (counts.TryGetValue(key, out var before) && before != count)
        {
            faults.Add(new(row.Sheet, field.Address, "count-twice", before.Counted) { Text = field.Text });
            return;
        }

        counts[key] = count;
        Placed.Add(row, field);
        Placed.Add(row, Meaning.Series, Meaning.Place, Meaning.Period, Meaning.Unit);
    }

    private PeriodCount? One(RowRead row, FieldRead field, string label)
    {
        var share = field.Value.EndsWith(" (part)", StringComparison.Ordinal);
        var counted = double.Parse(share ? field.Value[..^7] : field.Value, CultureInfo.InvariantCulture);
        var series = PlainSeries(string.Join(" – ", new[] { label, field.Column.Series }.Where(part => part.Length > 0)), table.Sense.Title);
        var period = PeriodOf(field.Column.Period, row[Meaning.Period]);
        if (period.Length == 0) return Refused("period-missing");
        if (!share && counted is > 0 and < SmallestOfCare && CareWords().IsMatch(PlainHeading.Of($"{series} {table.Sense.Title}"))) return Refused("small-of-care");
        return new(series, Joined(row, Meaning.Place), period, share ? "part" : row[Meaning.Unit], counted);

        PeriodCount? Refused(string code)
        {
            faults.Add(new(row.Sheet, field.Address, code) { Text = field.Value });
            return null;
        }
    }

    private static string Joined(RowRead row, Meaning means) => string.Join(" – ", row.Fields.Where(field => field.Column.Means == means).Select(field => field.Value));

    private static string PlainSeries(string told, string title) => told.Length is > 0 and <= 200 ? told : title.Length > 200 ? title[..200] : title.Length > 0 ? title : "—";

    // A month down the rows and a year across the columns make a period together.
    private static string PeriodOf(string column, string row) => column.Length == 4 && row.Length == 2 ? $"{column}-{row}" : column.Length > 0 ? column : row.Length > 2 ? row : "";

    [GeneratedRegex(@"\b(?:patients?|file active|passages?|usagers?|soins?|consultations?|injonctions?|hospitali|depistages?|addict|caarud|csapa|hsa|scmr|uasa|traitements?|overdoses?|naloxone)")]
    private static partial Regex CareWords();
}
