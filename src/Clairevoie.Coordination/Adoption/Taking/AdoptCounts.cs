using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A count of a period, as a file tells it.</summary>
public sealed record PeriodCount(string Series, string Place, string Period, string Unit, double Counted);

/// <summary>Turns the rows of a table of counts into counts of periods. Small counts of care are left with care.</summary>
public static partial class AdoptCounts
{
    private const double SmallestOfCare = 11;

    /// <summary>The counts, and what cannot be kept.</summary>
    public static (IReadOnlyList<PeriodCount> Counts, IReadOnlyList<AdoptionFault> Faults) Of(TableRead table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (counts, faults) = (new Dictionary<(string, string, string), PeriodCount>(), new List<AdoptionFault>());
        foreach (var row in table.Rows)
        {
            var label = string.Join(" – ", row.Fields.Where(field => field.Column.Means == Meaning.Series).Select(field => field.Value));
            foreach (var field in row.Fields.Where(field => field.Column.Means == Meaning.Count))
                if (One(table, row, field, label, faults) is { } count) counts[(count.Series, count.Place, count.Period)] = count;
        }

        return ([.. counts.Values], faults);
    }

    private static PeriodCount? One(TableRead table, RowRead row, FieldRead field, string label, List<AdoptionFault> faults)
    {
        var share = field.Value.EndsWith(" (part)", StringComparison.Ordinal);
        var counted = double.Parse(share ? field.Value[..^7] : field.Value, CultureInfo.InvariantCulture);
        var series = PlainSeries(string.Join(" – ", new[] { label, field.Column.Series }.Where(part => part.Length > 0)), table.Sense.Title);
        var period = PeriodOf(field.Column.Period, row[Meaning.Period]);
        if (period.Length == 0) return Refused("period-missing");
        if (!share && counted is > 0 and < SmallestOfCare && CareWords().IsMatch(PlainHeading.Of($"{series} {table.Sense.Title}"))) return Refused("small-of-care");
        return new(series, row[Meaning.Place], period, share ? "part" : row[Meaning.Unit], counted);

        PeriodCount? Refused(string code)
        {
            faults.Add(new(row.Sheet, field.Address, code) { Text = field.Value });
            return null;
        }
    }

    private static string PlainSeries(string told, string title) => told.Length is > 0 and <= 200 ? told : title.Length > 200 ? title[..200] : title.Length > 0 ? title : "—";

    // A month down the rows and a year across the columns make a period together.
    private static string PeriodOf(string column, string row) => column.Length == 4 && row.Length == 2 ? $"{column}-{row}" : column.Length > 0 ? column : row.Length > 2 ? row : "";

    [GeneratedRegex(@"\b(?:patients?|file active|passages?|usagers?|soins?|consultations?|injonctions?|hospitali|depistages?|addict|caarud|csapa|hsa|scmr|uasa|traitements?|overdoses?|naloxone)")]
    private static partial Regex CareWords();
}
