using System.Security.Cryptography;
using Clairevoie.Coordination.Moves.Alarms;
using Clairevoie.Coordination.Moves.Night;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store;
using Clairevoie.Valves;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// What moves in the fictional town: one night two weeks after the scene of the canal formed again, whose alarms outreach answers; and the
/// last night, after somebody sent one sentence fourteen times. The scan itself is the real one.
/// </summary>
public sealed class LoadMoves(Cellar cellar, NightWatch watch, Carrier carrier, Pepper pepper, ReportRooms rooms)
{
    private const int Flood = 14, FloodDays = 3, NightsSinceItFormed = 14;
    private const double ShareAtWhichItForms = 0.7; // as Hearths has it
    private const int Days = 365;

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        await carrier.Round(stop); // the perimeters of the prosecutor must be known before the first night
        await Send(town, last, stop);
        var night = last.AddDays(NightsSinceItFormed - (int)((1 - ShareAtWhichItForms) * Days));
        await watch.Watch(night, new Work(Environment.ProcessorCount, Stop: stop));
        await Answer(town, night.AddDays(2), stop);
        await watch.Watch(last, new Work(Environment.ProcessorCount, Stop: stop));
    }

    private Task Send(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var chance = new Chance(town.Seed).For($"one voice {last.DayNumber}");
        var room = rooms.Of(ReportKind.Nuisance)!;
        var (at, territory) = Door(town, chance);
        var words = ((Decision<ToldWords>.Yes)ToldWords.Of("Encore du bruit et des cris devant notre porte toute la nuit, il faut faire quelque chose.")).Fact;
        return Task.WhenAll(Enumerable.Range(0, Flood).Select(i =>
        {
            var seen = new HalfDay(last.AddDays(-(i % FloodDays)), true);
            var told = new ReportTold(ReportKind.Nuisance, [Signs.Of(ReportKind.Nuisance)[0]], at, null, territory, seen, HowOften.NotSaid, words);
            return new TakeReport(pepper, new StandingClock(seen)).Keep(room, new(chance.Identifier(), ReceiptCode.From(RandomNumberGenerator.GetBytes(10))), told, photo: null, by: null, stop);
        }).ToList());
    }

    private static (GeoPoint At, string Territory) Door(FictionalTown town, Chance chance)
    {
        while (true)
        {
            var door = chance.Of(town.Addresses).At;
            if (town.Quarters.FirstOrDefault(quarter => quarter.Shape.Contains(new NetTopologySuite.Geometries.Point(door))) is { } quarter)
                return (FictionalTown.Degrees(door), quarter.Code);
        }
    }

    private async Task Answer(FictionalTown town, DateOnly day, CancellationToken stop)
    {
        var viewer = TownViewers.Of(town, Role.UasaSocial, "UASA");
        var book = new AlarmBook(cellar, new StandingClock(new(day, true)));
        var work = new AlarmWork(cellar, book);
        foreach (var one in (await book.List(viewer, stop)).Where(one => one.History.Waits && one.Alarm.OpenedOn <= day))
        {
            await work.Open(viewer, one.Alarm.Id, stop);
            var (act, reason) = one.Alarm.Voices.IsOneVoice ? (AlarmAct.SetAside, AlarmReason.OneVoice) : (AlarmAct.Accepted, AlarmReason.OutreachGoes);
            await work.Decide(viewer, one.Alarm.Id, new(act.ToString(), reason.ToString(), 0), stop);
        }
    }
}
