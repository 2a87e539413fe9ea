using System.Globalization;
using Clairevoie.Domain;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Reports;

/// <summary>How the facts of a report are said.</summary>
public static class ReportText
{
    /// <summary>A half-day as people say it: « 22 novembre 2026, matin ».</summary>
    public static string HalfDay(string written, IStringLocalizer<ReportWords> words) => HalfDay(Domain.HalfDay.Parse(written), words);

    /// <inheritdoc cref="HalfDay(string, IStringLocalizer{ReportWords})" />
    public static string HalfDay(HalfDay half, IStringLocalizer<ReportWords> words) =>
        words[half.Afternoon ? "half.said.pm" : "half.said.am", half.Day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)];

    /// <summary>A point as it is typed in other tools: latitude, then longitude.</summary>
    public static string Point(GeoPoint at) => string.Create(CultureInfo.InvariantCulture, $"{at.Latitude:0.00000}, {at.Longitude:0.00000}");

    /// <summary>What stands out of one line, as keys of words.</summary>
    public static IEnumerable<string> Marks(InboxLine line)
    {
        if (line.Source != ReportSource.Form) yield return $"mark.{line.Source.ToString().ToLowerInvariant()}";
        if (!line.WasRead) yield return "mark.new";
        if (line.Doubtful) yield return "mark.doubtful";
        if (line.HasPhoto) yield return "mark.photo";
    }

    /// <summary>The facts of a report, line by line.</summary>
    public static IReadOnlyList<Parts.Fact> Facts(OpenedReport report, string? territory, IStringLocalizer<ReportWords> words)
    {
        var (row, told) = (report.Row, report.Told);
        return
        [
            new(words["col.kind"], words[$"kind.{told.Kind}"]),
            new(words["fact.signs"], string.Join(", ", told.Signs.Select(sign => words[$"sign.{sign}"].Value))),
            new(words["fact.place"], told.Address ?? Point(told.Where), told.Address is null ? null : Point(told.Where)),
            new(words["col.territory"], territory ?? row.Territory, territory is null ? null : row.Territory),
            new(words["fact.seen"], HalfDay(told.Seen, words)),
            new(words["fact.often"], told.HowOften == HowOften.NotSaid ? null : words[$"often.{told.HowOften}"].Value),
            new(words["col.received"], HalfDay(row.Received, words), words[$"source.{row.Source}"]),
        ];
    }
}
