using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>Passages in supervised-consumption rooms as they crossed from Care: sums of months of the whole territory, none of them small.</summary>
public sealed class ConsumptionPassages(Cellar cellar)
{
    private const string Table = "passages", Line = "consumption";

    /// <summary>Quarter-year by quarter-year; absent where a month of it was not told.</summary>
    public async Task<IReadOnlyList<DossierPassages>> Of(IReadOnlyList<ReturnPeriod> quarters, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(quarters);
        var heard = await cellar.Of(Room.Coordination).Look(room => Inbox.Heard(room, ValveNames.CareCounts), stop);
        var months = heard.Select(message => MessageBody.Read<Sheet>(message.Body)).ToDictionary(sheet => sheet.Period, Passages);
        return [.. quarters.Select(quarter => new DossierPassages(quarter.ToString(), ToldSum.Of(
            [.. Enumerable.Range(0, 3).Select(month => months.GetValueOrDefault(ReturnPeriod.MonthOf(quarter.First.AddMonths(month)).ToString()))])))];
    }

    private static long? Passages(Sheet sheet) =>
        sheet.Tables.FirstOrDefault(table => table.Name == Table)?.Lines.FirstOrDefault(line => line.Key == Line)?.Counts[0] is { } count && count >= Small.Threshold ? count : null;
}
