using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Received;

/// <summary>
/// Nuisance on the public map: what crossed the wall for one quarter-year, by territory. A count that is absent is small, withdrawn so
/// that none is found by subtraction, or excluded: the map draws the three alike.
/// </summary>
public sealed class NuisanceLayer(ReceivedFigures figures, TerritoryShapes shapes, IStringLocalizer<ReceivedWords> words)
{
    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "nuisances", () => words["series.nuisance-counts"], Subject.Claim, Sight.Full, LayerShape.Area,
        [
            new("territory", () => words["territory"]),
            new("reports", () => words["table.reports"], () => words["told.absent"]) { Kind = FieldKind.Whole },
            new("answered", () => words["column.answered"], () => words["told.absent"]) { Kind = FieldKind.Whole },
            new("period", () => words["period"]),
        ],
        Told) { Time = LayerTime.Quarters };

    private async IAsyncEnumerable<LayerFeature> Told(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        if (SheetFor(asked, (await figures.Nuisance(stop)).Sheets) is not { } sheet) yield break;
        var counts = sheet.Tables.First(table => table.Name == "reports");
        foreach (var line in counts.Lines)
        {
            if (shapes.All.FirstOrDefault(one => one.Code == line.Key) is not { } territory) continue;
            if (asked.Within?.Intersects(territory.Shape.EnvelopeInternal) == false) continue;
            yield return new(line.Key, territory.Shape, new Dictionary<string, object?>
            {
                ["reports"] = Count(counts, line, ToldTable.Total),
                ["answered"] = Count(counts, line, "answered"),
                ["territory"] = territory.Name,
                ["period"] = Name(sheet.Period),
            });
        }
    }

    /// <summary>The quarter that is asked for; the newest told when the question spans another time.</summary>
    private static Sheet? SheetFor(LayerQuestion asked, IReadOnlyList<ReceivedSheet> told)
    {
        var quarter = asked.From is { } from && asked.Until == from.AddMonths(3) ? ReturnPeriod.QuarterOf(from).ToString() : null;
        return told.Select(one => one.Sheet).FirstOrDefault(sheet => quarter is null || sheet.Period == quarter);
    }

    private static long? Count(ToldTable counts, ToldLine line, string column)
    {
        var place = counts.Columns.ToList().IndexOf(column);
        return place < 0 ? null : line.Counts[place];
    }

    private string Name(string period) => ReturnPeriod.Read(period) is { Months: 3 } quarter
        ? words[$"quarter.{((quarter.First.Month - 1) / 3) + 1}", quarter.First.Year]
        : period;
}
