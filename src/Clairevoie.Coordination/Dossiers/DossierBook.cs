using System.Globalization;
using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>The dossiers: each made once, read by those whom the table grants, and the words that each side adds to it.</summary>
public sealed class DossierBook(Cellar cellar, BuildDossier build, TimeProvider clock)
{
    /// <summary>The most that the words of a side may hold, in characters.</summary>
    public const int Longest = 4_000;

    private static readonly Question Seen = Question.In<DossierBook>("Dossiers/dossiers_seen");
    private static readonly Question OfPerimeter = Question.In<DossierBook>("Dossiers/dossiers_of");
    private static readonly Question Add = Question.In<DossierBook>("Dossiers/add_dossier");
    private static readonly Question Share = Question.In<DossierBook>("Dossiers/share_dossier");
    private static readonly Question Written = Question.In<DossierBook>("Dossiers/dossier_written");
    private static readonly Question WordsOf = Question.In<DossierBook>("Dossiers/words_of");
    private static readonly Question AddWords = Question.In<DossierBook>("Dossiers/add_words");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The dossiers that this viewer reads.</summary>
    public Task<IReadOnlyList<DossierRow>> Of(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "dossiers of care places", nameof(Subject.HsaDossier)), deed => deed.Rows<DossierRow>(Seen.SeenBy(viewer, Subject.HsaDossier, Sight.Full)), stop);

    /// <summary>One of them; nothing when it is not theirs to read.</summary>
    public async Task<DossierRow?> One(Viewer viewer, Guid id, CancellationToken stop) => (await Of(viewer, stop)).FirstOrDefault(row => row.Id == id);

    /// <summary>The last quarter-year that is over.</summary>
    public ReturnPeriod LastQuarter => ReturnPeriod.QuarterOf(Today).Before;

    /// <summary>Makes the dossier of a perimeter, or finds the one that was made for the same quarter-year and change; nothing when no such perimeter is known.</summary>
    public async Task<DossierRow?> Make(Guid perimeter, DateOnly? change, ReturnPeriod last, CancellationToken stop)
    {
        var earlier = await Made(perimeter, stop);
        if (earlier.FirstOrDefault(row => row.LastQuarter == last.ToString() && (change is null || row.ChangeDay == change)) is { } known)
            return known;
        if (await build.Of(perimeter, change, last, earlier is [var newest, ..] ? newest.Dossier : null, stop) is not { } dossier)
            return null;
        await Room.Do(TheHost.Does(Act.Enter, "dossier of a care place made", perimeter.ToString("D")), deed => deed.Run(Add, new
        {
            id = Guid.NewGuid(), author = MissionId.Anonymous, agency = AgencyId.None, territory = dossier.Territory, perimeter,
            last_quarter = last.ToString(), change_day = dossier.Change, made_on = Today, body = MessageBody.Write(dossier),
        }), stop);
        return (await Made(perimeter, stop)).First(row => row.LastQuarter == last.ToString() && row.ChangeDay == dossier.Change);
    }

    /// <summary>Lets the members of a committee read a dossier.</summary>
    public Task ShareWith(Guid committee, Guid dossier, CancellationToken stop) =>
        Room.Do(TheHost.Does(Act.Change, "dossier of a care place", dossier.ToString("D")), deed => deed.Run(Share, new { dossier, committee }), stop);

    /// <summary>The words that were added to a dossier, opened.</summary>
    public Task<IReadOnlyList<DossierWord>> Words(Guid dossier, CancellationToken stop) => Room.Look(async look => (IReadOnlyList<DossierWord>)
        [.. (await look.Rows<WordRow>(WordsOf, new { dossier })).Select(row => new DossierWord(row.Id, row.Agency, Enum.Parse<Role>(row.Role), row.WrittenOn, look.Keys.ReadWords((row.Words, ""), Place(row.Id))))], stop);

    /// <summary>Adds the words of a side; nothing when the dossier is not theirs to write in.</summary>
    public async Task<IReadOnlyList<Refusal>?> Say(Viewer viewer, Guid dossier, string? given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        List<Refusal> refusals = [];
        var words = Domain.Written.Words(given, "Words", Longest, refusals);
        if (words.Length == 0 && refusals.Count == 0) refusals.Add(new("words-missing", "Words"));
        if (await Room.Look(look => look.One<long>(Written.WrittenBy(viewer, Subject.HsaDossier), new { id = dossier }), stop) == 0) return null;
        if (refusals.Count > 0) return refusals;
        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Enter, "words for a dossier of a care place", dossier.ToString("D")), deed => deed.Run(AddWords, new
        {
            id, dossier, author = viewer.Mission, agency = viewer.Agency, role = viewer.Role.ToString(), written_on = Today, words = deed.Keys.SealWords(words, Place(id)),
        }), stop);
        return [];
    }

    private Task<IReadOnlyList<DossierRow>> Made(Guid perimeter, CancellationToken stop) => Room.Look(look => look.Rows<DossierRow>(OfPerimeter, new { perimeter }), stop);

    private static string Place(Guid id) => string.Create(CultureInfo.InvariantCulture, $"dossier word {id:D}");

    private sealed record WordRow
    {
        public Guid Id { get; init; }

        public string Agency { get; init; } = "";

        public string Role { get; init; } = "";

        public DateOnly WrittenOn { get; init; }

        public byte[] Words { get; init; } = [];
    }
}
