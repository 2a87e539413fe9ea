using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Publication.Lookup;

namespace Clairevoie.Publication.Cities;

/// <summary>One definition in our city and in others: what each says, and whether it may stand beside ours.</summary>
/// <param name="Ours">Our figure.</param>
/// <param name="Theirs">Theirs, city by city in the order of their names: never in the order of their values.</param>
public sealed record CityTable(Claim Ours, IReadOnlyList<(CityFigure Figure, SideBySide Pair)> Theirs)
{
    /// <summary>Those that may be drawn beside ours: a REJECT is told in words and never drawn.</summary>
    public IEnumerable<(CityFigure Figure, SideBySide Pair)> Drawn => Theirs.Where(one => one.Pair.Comparison.Verdict != Verdict.Reject && one.Figure.Claim.Figure.Value is not null);

    /// <summary>Our figures of the same thing for other periods or territories.</summary>
    public IReadOnlyList<Claim> Otherwise { get; init; } = [];

    /// <summary>
    /// What another city counts too, once for each definition: our figure of the period nearest to theirs, and of every city the figure nearest to
    /// ours. What is said of the whole country is no figure of a city.
    /// </summary>
    public static IReadOnlyList<CityTable> Of(IEnumerable<Claim> ours, IEnumerable<CityFigure> theirs, CompareClaims compare)
    {
        ArgumentNullException.ThrowIfNull(compare);
        var byDefinition = theirs.Where(figure => IsOfACity(figure.Claim)).ToLookup(figure => (figure.Claim.Definition.Key, figure.Claim.Figure.Kind));
        return
        [
            .. from same in ours.Where(claim => claim.Figure.Value is not null && IsOfACity(claim)).GroupBy(claim => (claim.Definition.Key, claim.Figure.Kind))
               let beside = byDefinition[same.Key].GroupBy(figure => figure.City.Code).ToList()
               where beside.Count > 0
               let claim = same.MinBy(claim => beside.Sum(city => city.Min(figure => (long)Apart(claim, figure.Claim))))!
               select new CityTable(claim, [.. beside.Select(of => of.MinBy(figure => Apart(claim, figure.Claim))!)
                   .OrderBy(figure => figure.City.Name, StringComparer.Ordinal).Select(figure => (figure, compare.Compare(claim, figure.Claim)))]) { Otherwise = [.. same.Where(other => other != claim)] },
        ];
    }

    /// <summary>The small picture: ours first, then the others by name, each in its own unit's scale.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="sentence">The same in a sentence.</param>
    /// <param name="here">What our city is called.</param>
    /// <param name="labels">What the labels are.</param>
    /// <param name="flagged">What a city is called whose figure stands there with a reserve.</param>
    public Picture Picture(string title, string sentence, string here, string labels, Func<string, string>? flagged = null) =>
        new(title, sentence, [here, .. Drawn.Select(one => one.Pair.Comparison.Verdict == Verdict.Flag && flagged is not null ? flagged(one.Figure.City.Name) : one.Figure.City.Name)],
            [new(Ours.Figure.Unit.Text, [(double)Ours.Figure.Value!.Value, .. Drawn.Select(one => (double?)one.Figure.Claim.Figure.Value)])]) { LabelsAre = labels };

    private static bool IsOfACity(Claim claim) => claim.Territory.Level != "FRA";

    private static int Apart(Claim a, Claim b) => a.Period.Until is { } one && b.Period.Until is { } other ? Math.Abs(one.DayNumber - other.DayNumber) : int.MaxValue;
}
