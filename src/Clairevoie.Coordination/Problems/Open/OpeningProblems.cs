using Clairevoie.Coordination.Committees;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>A place that a problem may be opened at.</summary>
public sealed record PlaceChoice(string Id, string Name, string Territory, int Kind, double X, double Y);

/// <summary>Opens problems: one place, one problem, at least two partners.</summary>
public sealed class OpeningProblems(ProblemBook book, CommitteeBook committees)
{
    private static readonly Question Places = Question.In<ProblemBook>("Open/places_seen");
    private static readonly Question Agencies = Question.In<ProblemBook>("Open/agencies_known");
    private static readonly Question AddProblem = Question.In<ProblemBook>("Open/add_problem");
    private static readonly Question AddState = Question.In<ProblemBook>("Work/add_state");
    private static readonly Question ThereAlready = Question.In<ProblemBook>("Work/there_already");

    /// <summary>Most places among which one chooses; of more, one asks for a name.</summary>
    public const int MostPlaces = 200;

    /// <summary>The places that this viewer sees, by name, and one more where there are more.</summary>
    public Task<IReadOnlyList<PlaceChoice>> PlacesFor(Viewer viewer, string? name, CancellationToken stop) => SeenPlaces(viewer, ("", PlaceNames.Like(name)), stop);

    /// <summary>The agencies that take part already.</summary>
    public Task<IReadOnlyList<string>> KnownAgencies(CancellationToken stop) => book.Room.Look(room => room.Rows<string>(Agencies), stop);

    /// <summary>The committees that may carry a problem of this viewer.</summary>
    public Task<IReadOnlyList<CommitteeRow>> Committees(Viewer viewer, CancellationToken stop) => committees.Of(viewer, stop);

    /// <summary>Whether this viewer opens problems that partners share: it reads those of its own agency, or its own, afterwards.</summary>
    public static bool MayOpen(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.MayWrite(viewer, Subject.Problem, new("", viewer.Mission, viewer.Agency, Viewer.NoTerritory, new HashSet<MissionId>(), new HashSet<AgencyId>()));
    }

    /// <summary>Opens one, or says every reason why not.</summary>
    public async Task<Decision<Guid>> Open(Viewer viewer, OpenProblem given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        if (given.Decide(viewer.Agency) is not Decision<ProblemOpened>.Yes(var opened))
            return ((Decision<ProblemOpened>.No)given.Decide(viewer.Agency)).Why.ToList();
        if (await SeenPlaces(viewer, (opened.Place.ToString("D"), PlaceNames.Like("")), stop) is not [var place])
            return new Refusal("place-missing", nameof(OpenProblem.Place));
        if (opened.Committee is { } of ? (await committees.Of(viewer, stop)).All(one => one.Id != of.ToString("D")) : !MayOpen(viewer))
            return new Refusal("committee-not-yours", nameof(OpenProblem.Committee));
        var row = Row(place, opened);
        if (await book.Room.Look(room => room.One<long>(ThereAlready, new { place = row.Place, kind = row.Kind, committee = row.Committee, problem = row.Id }), stop) > 0)
            return new Refusal("problem-there-already", nameof(OpenProblem.Place));
        await Keep(viewer, row, opened, stop);
        return Guid.Parse(row.Id);
    }

    private Task<IReadOnlyList<PlaceChoice>> SeenPlaces(Viewer viewer, (string Id, PlaceNames Name) asked, CancellationToken stop) =>
        book.Room.Look(room => room.Rows<PlaceChoice>(Places.SeenBy(viewer, Subject.StreetPlace, Sight.Full), new { id = asked.Id, words = asked.Name.Small, written = asked.Name.Written, most = MostPlaces + 1 }), stop);

    private ProblemRow Row(PlaceChoice place, ProblemOpened opened) => new(
        Guid.NewGuid().ToString("D"), (int)opened.Kind, place.Id, place.Name, place.Territory, place.X, place.Y, opened.Committee?.ToString("D") ?? "",
        opened.Lead.ToString(), opened.ChildProtection is not null, book.Today, null, null);

    private Task Keep(Viewer viewer, ProblemRow row, ProblemOpened opened, CancellationToken stop)
    {
        var entry = new ProblemEntry(1, EntryKind.Opened, viewer.Agency.ToString(), book.Today, opened.Words);
        return book.Room.Do(Doing.Of(viewer, Act.Enter, "a problem is opened", ProblemPen.InTrace(row.Id, entry, "")), async deed =>
        {
            await deed.Run(AddProblem, new
            {
                id = row.Id, author = row.IsOfCommittee ? MissionId.Anonymous : viewer.Mission, agency = row.IsOfCommittee ? AgencyId.None : viewer.Agency,
                territory = row.IsOfCommittee ? Viewer.NoTerritory : row.Territory, committee = row.Committee, place = row.Place, kind = row.Kind, lead = row.Lead,
                minors = row.Minors, opened_on = row.OpenedOn,
            });
            await ProblemPen.Append(deed, viewer.Mission, (row.Id, entry, ""));
            await deed.Run(AddState, new { problem = row.Id, turn = 1, agency = viewer.Agency, state = (int)PartnerState.Accepted, reason = (int)PartnerReason.None });
            foreach (var partner in opened.Partners)
                await ProblemPartners.Add(deed, row, (partner, partner == opened.ChildProtection), 1, opens: partner == viewer.Agency);
        }, stop);
    }
}
