using Clairevoie.Domain;
using Clairevoie.Justice.Quarters;
using Clairevoie.Justice.Returns;
using Clairevoie.Towns.Fiction;

namespace Clairevoie.Towns.Play;

/// <summary>
/// Justice gives its returns as their periods end: routes, the chain of the therapeutic injunction, fixed fines, seizures and confiscations.
/// The prosecutor tells each quarter, but the last, which waits on their desk.
/// </summary>
internal sealed class PlayJustice(Stage stage) : IPart
{
    private const int GivenOn = 5;

    private readonly ReturnBook returns = stage.Of<ReturnBook>(stage.Clock);
    private readonly QuarterBook quarters = stage.Of<QuarterBook>(stage.Clock);

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        if (stage.Cast.In(Role.Prosecutor) is not { } prosecutor) return;
        stage.Clock.Day = month.First.AddDays(GivenOn);
        var there = (await returns.List(prosecutor, stop)).Select(kept => (kept.Line.Office, kept.Line.Period)).ToHashSet();
        foreach (var office in Office.All)
        {
            var by = office == Office.Relay ? stage.Cast.In(Role.RelayDoctor) : prosecutor;
            var period = ReturnPeriod.Of(office == Office.Relay ? 1 : office.Lengths.Max(), stage.Clock.Day).Before;
            if (by is null || !EndedLastMonth(period)) continue;
            if (!there.Contains((office.Key, period.ToString())))
                Played.Yes(await returns.Enter(by, [JusticeNumbers.Of(office, period, FictionalTown.Commune, stage.Town.Seed)], stop), $"return of {office.Key}");
            stage.Made.JusticeReturns++;
        }

        await Tell(prosecutor, month, stop);
    }

    private async Task Tell(Viewer prosecutor, PlayedMonth month, CancellationToken stop)
    {
        var quarter = ReturnPeriod.QuarterOf(stage.Clock.Day).Before;
        if (!EndedLastMonth(quarter) || quarter.Next.IsOver(month.Last) is false || LoadTold.Holds(quarter)) return;
        await quarters.Tell(prosecutor, quarter, stop);
        stage.Made.QuartersTold++;
    }

    private bool EndedLastMonth(ReturnPeriod period) => period.Until == ReturnPeriod.MonthOf(stage.Clock.Day).First;
}
