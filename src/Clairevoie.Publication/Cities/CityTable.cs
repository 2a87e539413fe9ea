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

    /// <summary>Our figures that another city counts too: for each, of every city the figure of the nearest period.</summary>
    public static IReadOnlyList<CityTable> Of(IEnumerable<Claim> ours, IEnumerable<CityFigure> theirs, CompareClaims compare)
    {
        ArgumentNullException.ThrowIfNull(compare);
        var byDefinition = theirs.ToLookup(figure => figure.Claim.Definition.Key);
        return
        [
            .. from claim in ours
               where claim.Figure.Value is not null
               let beside = byDefinition[claim.Definition.Key].Where(figure => figure.Claim.Figure.Kind == claim.Figure.Kind).ToList()
               where beside.Count > 0
               select new CityTable(claim, [.. beside.GroupBy(figure => figure.City.Code).Select(of => of.MinBy(figure => Apart(claim, figure.Claim))!)
                   .OrderBy(figure => figure.City.Name, StringComparer.Ordinal).Select(figure => (figure, compare.Compare(claim, figure.Claim)))]),
        ];
    }

    /// <summary>The small picture: ours first, then the others by name, each in its own unit's scale.</summary>
    public Picture Picture(string title, string sentence, string here, string labels) =>
        new(title, sentence, [here, .. Drawn.Select(one => one.Figure.City.Name)], [new(Ours.Figure.Unit.Text, [(double)Ours.Figure.Value!.Value, .. Drawn.Select(one => (double?)one.Figure.Claim.Figure.Value)])]) { LabelsAre = labels };

    private static int Apart(Claim a, Claim b) => a.Period.Until is { } one && b.Period.Until is { } other ? Math.Abs(one.DayNumber - other.DayNumber) : int.MaxValue;
}
