using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans.Ledger;
using Clairevoie.Publication.Bilans.Protect;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Clairevoie.Store;

namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>Bilans while they are composed: opened, written by several hands, and signed part by part.</summary>
public sealed class DraftBook(Cellar cellar, CountedFigures counted, PublishedClaims published, DraftPairs pairs, ProtectBilan protect, TimeProvider clock)
{
    private const string OfThePart = "";

    private static readonly Question Parts = Question.In<DraftBook>("Compose/parts_of_bilan");
    private static readonly Question OpenPart = Question.In<DraftBook>("Compose/open_part");
    private static readonly Question Words = Question.In<DraftBook>("Compose/words_of_parts");
    private static readonly Question AddWords = Question.In<DraftBook>("Compose/add_words");
    private static readonly Question Picks = Question.In<DraftBook>("Compose/picks_of_parts");
    private static readonly Question PutPick = Question.In<DraftBook>("Compose/put_pick");
    private static readonly Question Signatures = Question.In<DraftBook>("Compose/signatures_of_parts");
    private static readonly Question AddSignature = Question.In<DraftBook>("Compose/add_signature");

    private RoomStore Room => cellar.Of(Domain.Room.Publication);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The promises and evaluations that a bilan may tell.</summary>
    public PlanLedger Ledger => new(Room, Today);

    /// <summary>A bilan with all that its parts hold; no part where nobody opened it.</summary>
    public async Task<Draft> Read(int year, string territory, CancellationToken stop)
    {
        var parts = await Room.Look(look => look.Rows<PartRow>(Parts, new { year, territory }), stop);
        if (parts.Count == 0)
            return new(year, territory, []);
        var ids = parts.Select(part => part.Id.ToString("D")).ToArray();
        var rows = await Room.Look(async look => (
            Words: (await look.Rows<WordsRow>(Words, new { parts = ids })).ToLookup(row => row.Part),
            Picks: (await look.Rows<PickRow>(Picks, new { parts = ids })).ToLookup(row => row.Part),
            Signatures: (await look.Rows<SignatureRow>(Signatures, new { parts = ids })).ToDictionary(row => row.Part)), stop);
        var claims = await Claims([.. rows.Picks.SelectMany(part => part)], (year, territory), stop);
        var ledger = await Ledger.Of(ids, stop);
        var used = (await counted.Values(year, territory, stop)).Where(value => claims.ContainsKey(value.ClaimId)).ToList();
        var safe = await protect.Of(used, stop);
        DraftPart Whole(PartRow part) => Guarded(Part(part, [.. rows.Words[part.Id]], [.. rows.Picks[part.Id]], claims), safe, used) with
        {
            Signature = rows.Signatures.GetValueOrDefault(part.Id), Ledger = [.. ledger[part.Id]],
        };
        return new(year, territory, [.. parts.Select(Whole)]) { Protected = safe };
    }

    /// <summary>Opens every part, each for the agency that answers for it.</summary>
    public Task Open(Viewer viewer, int year, string territory, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Enter, "a bilan is opened", $"bilan {year} {territory}"), async deed =>
        {
            foreach (var part in Enum.GetValues<BilanPart>())
                await deed.Run(OpenPart, new { id = Guid.NewGuid(), author = viewer.Mission, agency = part.UsualAgency(), territory, year, part = (int)part });
        }, stop);

    /// <summary>Adds words to a part, or to a comparison in it. They stand aside where somebody wrote meanwhile; nothing is lost.</summary>
    public async Task<IReadOnlyList<Refusal>> Write(Viewer viewer, DraftPart part, GivenWords given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(given);
        if (given.Decide() is not Decision<WordsGiven>.Yes(var words))
            return ((Decision<WordsGiven>.No)given.Decide()).Why;
        await Room.Do(Doing.Of(viewer, Act.Change, "words of a bilan", $"BilanPart {part.Row.Id:D}"), deed => deed.Run(AddWords, new
        {
            part = part.Row.Id, about = words.About, based_on = words.BasedOn, author = viewer.Mission, agency = viewer.Agency, written_on = Today, french = words.French, english = words.English,
        }), stop);
        return [];
    }

    /// <summary>Takes a figure or a comparison into a part, or drops it.</summary>
    public Task Pick(Viewer viewer, DraftPart part, (string A, string B, bool Kept) pick, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Change, "figures of a bilan", $"BilanPart {part.Row.Id:D}"), deed => deed.Run(PutPick, new
        {
            part = part.Row.Id, a = pick.A, b = pick.B, kept = pick.Kept ? 1 : 0, author = viewer.Mission,
        }), stop);

    /// <summary>Signs what the part holds, where nothing is left to resolve and it is what the signer has read.</summary>
    public async Task<IReadOnlyList<Refusal>> Sign(Viewer viewer, DraftPart part, string? read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (!AccessTable.MayWrite(viewer, Subject.BilanSignature, part.Row.Record))
            return [new("not-your-part")];
        if (part.ToResolve.Count > 0)
            return [new("left-to-resolve", null, part.ToResolve.Count)];
        if (read != part.Fingerprint)
            return [new("changed-meanwhile")];
        await Room.Do(Doing.Of(viewer, Act.Enter, "a part of a bilan is signed", $"BilanPart {part.Row.Id:D}"), deed => deed.Run(AddSignature, new
        {
            part = part.Row.Id, author = viewer.Mission, agency = viewer.Agency, signed_on = Today, fingerprint = part.Fingerprint,
        }), stop);
        return [];
    }

    /// <summary>The figures that may be taken into a part: computed here, and published about the year.</summary>
    public async Task<IReadOnlyList<Claim>> Offered(Draft draft, DraftPart part, Strands strands, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(part);
        var computed = (await counted.Values(draft.Year, draft.Territory, stop)).Where(value => value.Definition.Strand == part.Part.StrandOf()).Select(value => value.Claim("1")).OfType<Claim>();
        var quoted = (await published.Find(new ClaimSearch { Year = draft.Year, Most = 500 }, stop)).Where(claim => !claim.Id.StartsWith("CV-", StringComparison.Ordinal)
            && (strands.Of(claim)?.Strand is { } strand ? strand == part.Part.StrandOf() : part.Part.StrandOf() is null));
        return [.. computed.Concat(quoted).Where(claim => part.Figures.All(figure => figure.Id != claim.Id))];
    }

    // A figure that is only one side of a comparison is published all the same.
    private static DraftPart Guarded(DraftPart part, IReadOnlyList<ProtectedCounts> safe, IReadOnlyList<IndicatorValue> used) => part with
    {
        GivesAway = [.. part.Published.Select(figure => figure.Id).Where(id => safe.Any(counts => GivesAway(counts, used, id)))],
    };

    private static bool GivesAway(ProtectedCounts counts, IReadOnlyList<IndicatorValue> used, string figure) =>
        used.FirstOrDefault(value => value.ClaimId == figure) is { } value && counts.HidesYear($"{value.Year}")
        && (value.Indicator == counts.Indicator || value.Definition.Of?.Part == counts.Indicator.Id || value.Definition.Of?.Whole == counts.Indicator.Id);

    private DraftPart Part(PartRow row, List<WordsRow> words, List<PickRow> picks, Dictionary<string, Claim> claims)
    {
        DraftWords WordsOf(string about) => new([.. words.Where(one => one.About == about)]);
        var figures = picks.Where(pick => !pick.IsPair).Select(pick => claims.GetValueOrDefault(pick.A)).OfType<Claim>().ToList();
        var chosen = picks.Where(pick => pick.IsPair && claims.ContainsKey(pick.A) && claims.ContainsKey(pick.B)).Select(pick => (claims[pick.A], claims[pick.B])).ToList();
        return new(row, WordsOf(OfThePart), figures, [.. pairs.Of(figures, chosen, WordsOf)])
        {
            Gone = [.. picks.SelectMany(pick => pick.IsPair ? new[] { pick.A, pick.B } : [pick.A]).Where(id => !claims.ContainsKey(id)).Distinct()],
        };
    }

    // A value computed here is read as it is now; what others published, as they published it last.
    private async Task<Dictionary<string, Claim>> Claims(List<PickRow> picks, (int Year, string Territory) of, CancellationToken stop)
    {
        var ids = picks.SelectMany(pick => pick.IsPair ? new[] { pick.A, pick.B } : [pick.A]).Distinct().ToList();
        var claims = (await counted.Values(of.Year, of.Territory, stop)).Where(value => ids.Contains(value.ClaimId)).Select(value => value.Claim("1")).OfType<Claim>().ToDictionary(claim => claim.Id);
        foreach (var id in ids.Where(id => !id.StartsWith("CV-", StringComparison.Ordinal)))
            if (await published.One(id, stop) is { } claim)
                claims[id] = claim;
        return claims;
    }
}
