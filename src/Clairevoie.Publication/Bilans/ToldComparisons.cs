using System.Globalization;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Lookup;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Publication.Bilans;

/// <summary>
/// A comparison that a document makes, in its words. Its way is <c>beside</c>: two figures; <c>times</c>: the first is said to be so many
/// times what the second speaks of; <c>whole</c>: neither number was published.
/// </summary>
public sealed record ToldComparison(string Id, string A, string B, string Way, decimal? Ratio, string French, string English, int Year);

/// <summary>A told comparison as it can be made again.</summary>
/// <param name="Told">What was told.</param>
/// <param name="Pair">The two figures with the verdict.</param>
/// <param name="Implied">The number that nobody published and that the words imply, from its least to its most.</param>
/// <param name="Ratio">How many times one rate is the other, if the implied number were right, with its exact interval.</param>
public sealed record MadeAgain(ToldComparison Told, SideBySide Pair, (decimal Least, decimal Middle, decimal Most)? Implied, RateRatio? Ratio);

/// <summary>The comparisons that the documents make, made again with what they published: a register beside the claims.</summary>
public sealed class ToldComparisons(IReadOnlyList<ToldComparison> all)
{
    /// <summary>The name of the register.</summary>
    public const string FileName = "told-comparisons.csv";

    private const decimal HalfOfOne = 0.5m;

    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<ToldComparison> All => all;

    public static ToldComparisons Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
            return new([]);
        using var table = Table.Open(file);
        return new([.. table.Rows.Select(row => new ToldComparison(
            row["id"], row["a"], row["b"], row["way"], row["ratio"].Length > 0 ? decimal.Parse(row["ratio"], CultureInfo.InvariantCulture) : null,
            row["says_fr"], row["says_en"], int.Parse(row["year"], CultureInfo.InvariantCulture)))]);
    }

    /// <summary>The comparisons told in the bilan of a year, as far as their figures are published.</summary>
    public async Task<IReadOnlyList<MadeAgain>> Of(int year, PublishedClaims published, CompareClaims compare, CancellationToken stop)
    {
        List<MadeAgain> made = [];
        foreach (var told in all.Where(one => one.Year == year))
            if (await published.One(told.A, stop) is { } a)
                made.Add(Make(told, a, await published.One(told.B, stop), compare));
        return made;
    }

    /// <summary>Makes one again: what the words imply stands as a claim « about », so that the verdict says what is missing.</summary>
    public static MadeAgain Make(ToldComparison told, Claim a, Claim? b, CompareClaims compare)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(compare);
        return told switch
        {
            { Way: "times", Ratio: { } times } when b is not null && a.Figure.Value is { } value => Times(told, a, Implied(a, b, Math.Round(value / times)), compare),
            { Way: "beside" } when b is not null => new(told, compare.Compare(a, b), null, null),
            _ => new(told, compare.Compare(a, WholeYear(a)), null, null),
        };
    }

    private static MadeAgain Times(ToldComparison told, Claim a, Claim implied, CompareClaims compare)
    {
        var (value, times, middle) = (a.Figure.Value!.Value, told.Ratio!.Value, implied.Figure.Value!.Value);
        var between = (Math.Ceiling(value / (times + HalfOfOne)), middle, Math.Floor(value / (times - HalfOfOne)));
        var ratio = a.Period.Days > 0 && implied.Period.Days > 0 ? RateRatio.Of(new((long)middle, implied.Period.Days), new((long)value, a.Period.Days)) : (RateRatio?)null;
        return new(told, compare.Compare(implied, a), between, ratio);
    }

    private static Claim Implied(Claim a, Claim b, decimal value) =>
        b with { Figure = a.Figure with { Value = value, Bound = Bound.About }, Status = ClaimStatus.Claimed, Definition = a.Definition };

    // Fifteen days beside a whole year of which neither volume was published.
    private static Claim WholeYear(Claim a) => a with
    {
        Id = a.Id, Period = new(Date("2021-01-01"), Date("2021-12-31"), Basis.Inferred), Figure = a.Figure with { Value = null },
    };

    private static PartialDate? Date(string text) => PartialDate.TryRead(text, out var date) ? date : null;
}
