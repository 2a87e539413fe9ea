using System.Globalization;
using Clairevoie.Coordination.Committees;
using Clairevoie.Coordination.Problems;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// A dozen problems of the fictional town, at its places, each where its partners left it: answered or not, in time, late, waiting, closed.
/// Every line is carried out through the same rules as a partner's, on the day on which the fiction says it was.
/// </summary>
public sealed class LoadProblems(Cellar cellar, ProblemList list, ProblemOrders orders, TellHarm harm)
{
    private readonly Dictionary<string, Guid> opened = [];

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var coordinator = TownViewers.Of(town, Role.Coordinator, "PREF");
        var places = (await At(last).Opening.PlacesFor(coordinator, null, stop)).GroupBy(place => (PlaceKind)place.Kind).ToDictionary(kind => kind.Key.ToString(), kind => kind.ToList());
        if (places.Count == 0 || (await list.Find(coordinator, new() { State = "tous" }, stop)).Listed.Count > 0)
            return;
        foreach (var line in ProblemLine.All())
            await Play(TownViewers.Of(town, Enum.Parse<Role>(line.Role), line.Agency), line, (last, places), stop);
        var outreach = TownViewers.Of(town, Role.CareTeam, "CAARUD");
        foreach (var (sector, howMany, number) in new[] { ("SEC-01", TellSectorHarm.Many, "17"), ("SEC-02", TellSectorHarm.Few, ""), ("SEC-03", TellSectorHarm.None, "") })
            Whole(await harm.Tell(outreach, new(sector, howMany, number), "", stop), sector);
        await orders.Propose(coordinator, stop);
    }

    private async Task Play(Viewer viewer, ProblemLine line, (DateOnly Last, Dictionary<string, List<PlaceChoice>> Places) town, CancellationToken stop)
    {
        var desk = At(town.Last.AddDays(line.Day));
        if (line.Verb == "open")
        {
            await Open(desk, viewer, line, town.Places, stop);
            return;
        }

        if (!opened.TryGetValue(line.Problem, out var problem))
            return;
        var shown = await desk.Book.Open(viewer, problem, stop) ?? throw Refused(line, "not theirs");
        var kept = await Write(desk, viewer, line, (shown, line.Due(town.Last)), stop) ?? throw Refused(line, "not theirs");
        Whole(kept.Why, $"{line.Problem} {line.Verb} {line.Words}");
    }

    private async Task Open(Desk desk, Viewer viewer, ProblemLine line, Dictionary<string, List<PlaceChoice>> places, CancellationToken stop)
    {
        if (line.Place.Split(' ') is not [var kind, var number] || !places.TryGetValue(kind, out var some) || some.Count <= int.Parse(number, CultureInfo.InvariantCulture))
            return;
        var place = some[int.Parse(number, CultureInfo.InvariantCulture)];
        var given = new OpenProblem(line.First, place.Id, line.Second.Split(", ")) { Minors = line.Until.Length > 0, ChildProtection = line.Until, Words = line.Words };
        opened[line.Problem] = await desk.Opening.Open(viewer, given, stop) switch
        {
            Decision<Guid>.Yes(var id) => id,
            Decision<Guid>.No no => throw Refused(line, no.Why[0].Code),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    private static Task<ProblemKept?> Write(Desk desk, Viewer viewer, ProblemLine line, (ProblemShown Shown, string? Due) now, CancellationToken stop)
    {
        var at = (Guid.Parse(now.Shown.Row.Id), now.Shown.Turn);
        return line.Verb switch
        {
            "move" => desk.Partners.Move(viewer, at, new(line.First, line.Second, line.Words), stop),
            "hand" => desk.Partners.HandOver(viewer, at, new(line.First, line.Words), stop),
            "step" => desk.Work.Step(viewer, at, line.First, line.Words, stop),
            "note" => desk.Work.Note(viewer, at, line.Words, stop),
            "correct" => desk.Work.Correct(viewer, at, int.Parse(line.First, CultureInfo.InvariantCulture), line.Words, stop),
            "plan" => desk.Work.Plan(viewer, at, new(line.First, line.Second, now.Due, line.Words), stop),
            "tell 1" => desk.Work.Tell(viewer, at, Guid.Parse(now.Shown.Actions.MinBy(action => action.Row.Turn)!.Row.Id), new(line.First, now.Due, line.Words) { Outcome = line.Second }, stop),
            _ => throw Refused(line, "no such verb"),
        };
    }

    private static void Whole(IReadOnlyList<Refusal> why, string what)
    {
        if (why is [var refusal, ..])
            throw new InvalidOperationException($"A line of the fictional problems was refused: {what}: {refusal.Code}.");
    }

    private static InvalidOperationException Refused(ProblemLine line, string why) => new($"A line of the fictional problems was refused: {line.Problem} {line.Verb}: {why}.");

    private Desk At(DateOnly day)
    {
        var clock = new StandingClock(new(day, Afternoon: false));
        var book = new ProblemBook(cellar, clock);
        var pen = new ProblemPen(book);
        return new(book, new ProblemWork(pen, book), new ProblemPartners(pen, book), new OpeningProblems(book, new CommitteeBook(cellar, clock)));
    }

    /// <summary>What partners write with, on one day.</summary>
    private sealed record Desk(ProblemBook Book, ProblemWork Work, ProblemPartners Partners, OpeningProblems Opening);
}
