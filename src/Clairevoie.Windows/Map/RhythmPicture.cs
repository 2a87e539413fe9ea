using System.Globalization;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Parts.Charts;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Windows.Map;

/// <summary>The rhythm of a layer as two pictures, each with its table: small counts are withheld in both.</summary>
public static class RhythmPicture
{
    public static Picture Days(Rhythm rhythm, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(rhythm);
        var names = CultureInfo.CurrentCulture.DateTimeFormat.DayNames;
        return Of("days", rhythm.Weekdays, [.. names[1..], names[0]], words);
    }

    public static Picture Halves(Rhythm rhythm, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(rhythm);
        ArgumentNullException.ThrowIfNull(words);
        return Of("halves", rhythm.HalfDays, [words["rhythm.morning"], words["rhythm.afternoon"]], words);
    }

    private static Picture Of(string what, IReadOnlyList<int> counts, IReadOnlyList<string> labels, IStringLocalizer words) =>
        new(words[$"rhythm.{what}"], words["rhythm.said", Rhythm.Least - 1], labels, [new(words["rhythm.count"], [.. Rhythm.Told(counts).Select(count => (double?)count)])])
        {
            LabelsAre = words[$"rhythm.{what}.are"],
            Absent = words["rhythm.absent"],
        };
}
