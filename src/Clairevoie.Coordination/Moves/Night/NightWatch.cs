using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Moves.Night;

/// <summary>
/// Watches a night, commune by commune. Each commune is one deed, with all its alarms or without any: a night cut short goes on where it
/// stopped and gives what it would have given; a night watched twice, or by two at once, stands once.
/// </summary>
public sealed class NightWatch(Cellar cellar, NightReports reports) : IDisposable
{
    /// <summary>A gathering continues an alarm that was there within so many nights and shares a cell with it.</summary>
    public const int NightsApart = 14;

    private static readonly Question Watched = Question.In<NightWatch>("Moves/Night/watched");
    private static readonly Question LastWatch = Question.In<NightWatch>("Moves/Night/last_watch");
    private static readonly Question Alive = Question.In<NightWatch>("Moves/Night/alarms_alive");

    private readonly Dictionary<string, NightScan> scans = [];
    private readonly SemaphoreSlim alone = new(1, 1);

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The last night that was watched, if any was.</summary>
    public async Task<DateOnly?> Last(CancellationToken stop) =>
        await Room.Look(look => look.One<string?>(LastWatch), stop) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Watches the communes that were not watched on this night yet.</summary>
    /// <param name="day">The last day that is looked at.</param>
    /// <param name="work">How it is carried out; its progress runs over all communes.</param>
    public async Task<NightTold> Watch(DateOnly day, Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await alone.WaitAsync(work.Stop);
        try
        {
            var before = (await Room.Look(look => look.Rows<string>(Watched, new { day }), work.Stop)).ToHashSet();
            var all = await reports.Of(day, work.Stop);
            List<CommuneNight> told = [];
            var left = all.OrderBy(commune => commune.Key, StringComparer.Ordinal).Where(commune => !before.Contains(commune.Key)).ToList();
            foreach (var (rank, commune) in left.Index())
                if (await Watch(commune.Key, [.. commune], day, work with { Progress = new PartOf(work.Progress, rank, left.Count) }) is { } night)
                    told.Add(night);
            return new(day, told, before.Count);
        }
        finally
        {
            alone.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => alone.Dispose();

    private async Task<CommuneNight?> Watch(string commune, IReadOnlyList<NightReport> here, DateOnly day, Work work)
    {
        var (gathered, refused) = Look(commune, here, day, work);
        List<(Gathered, AlarmVoices)> heard = [];
        foreach (var one in gathered)
            heard.Add((one, await Voices(one, work.Stop)));
        var doing = TheHost.Does(Act.Enter, "watch of the night", string.Create(CultureInfo.InvariantCulture, $"{Subject.SceneAlarm} {commune} {day:yyyy-MM-dd}"));
        return await Room.Do(doing, async deed =>
        {
            var pen = new NightPen(deed, commune, day);
            if (!await pen.Begin(here, refused)) return null;
            var alive = (await deed.Rows<AliveRow>(Alive, new { watched = commune, since = day.AddDays(-NightsApart), day })).ToList();
            var opened = 0;
            foreach (var (one, voices) in heard)
            {
                var known = alive.Find(alarm => alarm.Cells.Split(' ').Intersect(one.Cells).Any());
                if (known is not null) alive.Remove(known);
                else opened++;
                await pen.Write(known?.Alarm, one, voices);
            }

            return new CommuneNight(commune, here.Count, here.Select(report => report.Cell).Distinct().Count(), opened, heard.Count - opened, refused);
        }, work.Stop);
    }

    private (IReadOnlyList<Gathered> Found, string Refused) Look(string commune, IReadOnlyList<NightReport> here, DateOnly day, Work work)
    {
        if (!scans.TryGetValue(commune, out var scan)) scan = scans[commune] = new();
        try
        {
            return (scan.Look(here, day, work), "");
        }
        catch (DataRefusedException no)
        {
            return ([], no.Code);
        }
    }

    private async Task<AlarmVoices> Voices(Gathered one, CancellationToken stop) =>
        AlarmVoices.Of(await reports.Copies(one.Reports, stop), [.. one.Reports.Select(report => report.Channel)], one.Reports.Count(report => !report.IsNamed));

    /// <summary>The progress of one commune among several.</summary>
    private sealed class PartOf(IProgress<double>? whole, int rank, int all) : IProgress<double>
    {
        public void Report(double value) => whole?.Report((rank + value) / all);
    }

    private sealed record AliveRow(string Alarm, string Cells);
}
