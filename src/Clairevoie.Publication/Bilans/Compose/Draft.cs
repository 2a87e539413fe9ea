using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans.Ledger;
using Clairevoie.Publication.Bilans.Protect;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Lookup;

namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>Why a part cannot be signed, or a bilan not published.</summary>
/// <param name="Code">Lower case, with hyphens; the words are a resource.</param>
/// <param name="About">The figure or the comparison that it is about; empty for the part.</param>
public sealed record Missing(string Code, string About);

/// <summary>A comparison in a part: the verdict, and what was written to explain it.</summary>
public sealed record DraftPair(string About, SideBySide Side, DraftWords Answer, bool IsChosen)
{
    /// <summary>A flag stands explained where words in both languages answer it.</summary>
    public bool IsAnswered => Side.Comparison.Verdict == Verdict.Ok || Answer.Text is { French.Length: > 0, English.Length: > 0 };
}

/// <summary>A part of a bilan with all that it holds. Whether it may be signed follows from that alone.</summary>
public sealed record DraftPart(PartRow Row, DraftWords Words, IReadOnlyList<Claim> Figures, IReadOnlyList<DraftPair> Pairs)
{
    /// <summary>Figures that were taken and that have no value now.</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];

    /// <summary>Computed figures that would give a hidden count away, with all that was published before.</summary>
    public IReadOnlyList<string> GivesAway { get; init; } = [];

    /// <summary>Promises and evaluations that the part tells, as they stand.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];

    /// <summary>The last signature, whatever it signed.</summary>
    public SignatureRow? Signature { get; init; }

    /// <summary>Which part.</summary>
    public BilanPart Part => (BilanPart)Row.Part;

    /// <summary>Every figure that the part would publish: those it took, and the sides of its comparisons.</summary>
    public IReadOnlyList<Claim> Published => [.. Figures.Concat(Pairs.SelectMany(pair => new[] { pair.Side.A, pair.Side.B })).DistinctBy(figure => figure.Id)];

    /// <summary>What keeps it from being signed: a refused comparison first.</summary>
    public IReadOnlyList<Missing> ToResolve =>
    [
        .. Pairs.Where(pair => pair.Side.Comparison.Verdict == Verdict.Reject).Select(pair => new Missing("rejected", pair.About)),
        .. Pairs.Where(pair => pair.Side.Comparison.Verdict == Verdict.Flag && !pair.IsAnswered).Select(pair => new Missing("unanswered", pair.About)),
        .. Gone.Select(figure => new Missing("gone", figure)),
        .. GivesAway.Select(figure => new Missing("gives-away", figure)),
        .. Pairs.Where(pair => pair.Answer.Aside.Count > 0).Select(pair => new Missing("aside", pair.About)),
        .. Words.Aside.Count > 0 ? [new Missing("aside", "")] : Array.Empty<Missing>(),
        .. Words.Text is { French.Length: > 0, English.Length: > 0 } ? [] : new[] { new Missing("no-words", "") },
    ];

    /// <summary>Whether what was signed is what the part holds.</summary>
    public bool IsSigned => Signature?.Fingerprint == Fingerprint;

    /// <summary>What a signature signs: the words, every cell of every figure, every verdict and what was written of it, every promise and evaluation as it stands.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001E', Held()))));

    private IEnumerable<string> Held()
    {
        yield return $"{Part} {Row.Territory} {Row.Year}\u001F{Words.Text?.French}\u001F{Words.Text?.English}";
        foreach (var figure in Published.OrderBy(figure => figure.Id, StringComparer.Ordinal))
            yield return string.Join('\u001F', ClaimColumns.Write(figure)[..^1]);
        foreach (var pair in Pairs.OrderBy(pair => pair.About, StringComparer.Ordinal))
            yield return $"{pair.About}\u001F{pair.Side.Comparison.Verdict}\u001F{pair.Answer.Text?.French}\u001F{pair.Answer.Text?.English}";
        foreach (var entry in Ledger)
            yield return MessageBody.Write(entry);
    }
}

/// <summary>A bilan that is being composed.</summary>
public sealed record Draft(int Year, string Territory, IReadOnlyList<DraftPart> Parts)
{
    /// <summary>What may be shown of the counts behind its figures, with why the rest may not.</summary>
    public IReadOnlyList<ProtectedCounts> Protected { get; init; } = [];

    /// <summary>Whether somebody opened it.</summary>
    public bool IsOpen => Parts.Count > 0;

    /// <summary>What keeps it from being published, part by part.</summary>
    public IReadOnlyList<(BilanPart Part, Missing Missing)> Missing =>
        [.. Parts.SelectMany(part => part.ToResolve.Concat(part.IsSigned ? [] : [new Missing("unsigned", part.Row.Agency.ToString())]).Select(missing => (part.Part, missing)))];
}
