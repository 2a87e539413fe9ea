using Clairevoie.Domain;
using Clairevoie.Publication.Lookup;
using Clairevoie.Store;

namespace Clairevoie.Publication.Knowledge;

/// <summary>The état des lieux and the register of recommendations: what came with the house, and every version written since.</summary>
public sealed class KnowledgeBook(Cellar cellar, PublishedClaims published, TimeProvider clock)
{
    private static readonly Question All = Question.In<KnowledgeBook>("Knowledge/all_known");
    private static readonly Question Add = Question.In<KnowledgeBook>("Knowledge/add_known");

    private RoomStore Room => cellar.Of(Domain.Room.Publication);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>What holds today: the last version of each, those withdrawn left out.</summary>
    public async Task<IReadOnlyList<KnownThing>> Current(KnownKind kind, CancellationToken stop) =>
        [.. (await Every(kind, stop)).GroupBy(one => one.Code).Select(versions => versions.Last()).Where(one => !one.Withdrawn)];

    /// <summary>Every version of one, the first first; none where there is no such thing.</summary>
    public async Task<IReadOnlyList<KnownThing>> Versions(KnownKind kind, string code, CancellationToken stop) => [.. (await Every(kind, stop)).Where(one => one.Code == code)];

    /// <summary>Writes one, or its next version; says what is wrong otherwise.</summary>
    public async Task<IReadOnlyList<Refusal>> Write(Viewer viewer, WriteKnowledge given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        var code = given.Fields.GetValueOrDefault("Code", "").Trim();
        var decided = given.Decide(await Versions(given.Kind, code, stop), await Published(given, stop), Today);
        if (decided is not Decision<KnownThing>.Yes(var thing))
            return ((Decision<KnownThing>.No)decided).Why;
        await Room.Do(Doing.Of(viewer, Act.Enter, given.Kind is KnownKind.Statement ? "statement of what is known" : "recommendation", thing.Code), deed => deed.Run(Add, new
        {
            kind = (int)thing.Kind, code = thing.Code, version = thing.Version, part = thing.Part, issuer = thing.Issuer, words = thing.Words, words_en = thing.WordsEn,
            claims = thing.Claims, measures = thing.Measures, source = thing.Source, said_on = thing.SaidOn, withdrawn = thing.Withdrawn ? 1 : 0, author = viewer.Mission, written_on = thing.WrittenOn,
        }), stop);
        return [];
    }

    private async Task<IReadOnlyList<KnownThing>> Every(KnownKind kind, CancellationToken stop)
    {
        var written = await Room.Look(room => room.Rows<KnownThing>(All, new { kind = (int)kind }), stop);
        return [.. ShippedKnowledge.BesideTheProgram.Of(kind), .. written];
    }

    private async Task<IReadOnlySet<string>> Published(WriteKnowledge given, CancellationToken stop)
    {
        HashSet<string> known = [];
        foreach (var id in new KnownThing { Claims = given.Fields.GetValueOrDefault("Claims", "") }.ClaimIds.Take(20))
            if (await published.One(id, stop) is { } claim)
                known.Add(claim.Id);
        return known;
    }
}
