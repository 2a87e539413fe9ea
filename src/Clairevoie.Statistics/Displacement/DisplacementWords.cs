using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>What was measured, in words.</summary>
internal static class DisplacementWords
{
    public static Sentence Say(DisplacementResult result)
    {
        var (french, english) = Begin(result.Outcome);
        var total = result.Effects.Total;
        return new Sentence(
            $"{french} Cible et couronne ensemble : {Written.French(total.Value)} faits évités (de {Written.French(total.Interval.Low)} à {Written.French(total.Interval.High)}).",
            $"{english} Target and buffer together: {Written.English(total.Value)} events spared ({Written.English(total.Interval.Low)} to {Written.English(total.Interval.High)}).");
    }

    public static IReadOnlyList<Caveat> Caveats(DisplacementResult result, DisplacementOptions options) =>
        [.. All(result, options).Where(caveat => caveat.Applies).Select(caveat => caveat.Caveat)];

    private static (string French, string English) Begin(ActionOutcome outcome) => outcome switch
    {
        ActionOutcome.Worked => ("L'action a eu un effet.", "The action had an effect."),
        ActionOutcome.FellInTargetOnly => ("La cible a baissé, mais l'effet sur l'ensemble ne se mesure pas.", "The target fell, but no effect on the whole can be measured."),
        ActionOutcome.Moved => ("La cible a baissé et la couronne a monté : cela s'est déplacé.", "The target fell and the buffer rose: it moved."),
        ActionOutcome.Worse => ("Il y a eu plus de faits que sans l'action.", "There were more events than without the action."),
        ActionOutcome.FellFromPeak => ("La baisse part d'un pic : elle serait venue en partie d'elle-même, et rien n'est conclu.", "The fall starts from a peak: part of it would have come by itself, and nothing is concluded."),
        _ => ("Aucun effet ne se distingue du hasard.", "No effect can be told from chance."),
    };

    private static IEnumerable<(bool Applies, Caveat Caveat)> All(DisplacementResult result, DisplacementOptions options)
    {
        var (a, b, c) = (result.Counts.Target, result.Counts.Buffer, result.Counts.Control);
        yield return (options.Past is null, Caveat.Of("no-past", "Sans périodes passées, les faits sont supposés indépendants (loi de Poisson) et un pic avant l'action ne se voit pas.", "Without past periods, events are taken as independent (Poisson) and a peak before the action cannot be seen."));
        yield return (result.Outcome == ActionOutcome.FellFromPeak, Caveat.Of("regression-to-the-mean", "La période avant l'action était un pic de la cible.", "The period before the action was a peak of the target."));
        yield return (result.Dispersion > 1.5, Caveat.Of("overdispersed", $"Les faits varient {Written.French(result.Dispersion)} fois plus que le hasard : les intervalles en tiennent compte.", $"Counts vary {Written.English(result.Dispersion)} times more than chance: the intervals allow for it."));
        yield return (a.After == 0 || b.After == 0, Caveat.Of("zero-after", "Une zone n'a aucun fait après : le tirage prend un demi-fait.", "An area has no event after: the bootstrap takes half an event."));
        yield return (result.Difference.SharedControl && c.Before > 2 * Math.Max(a.Before, b.Before), Caveat.Of("control-much-larger", "Le témoin compte plus du double de faits : la différence pondérée (WDD) suppose des évolutions égales en nombre, lisez plutôt l'effet net total.", "The control holds more than twice as many events: the weighted difference (WDD) assumes equal changes in number, read the total net effect instead."));
        yield return (result.Quotient is { } found && found.Fieller is { Low: < 0, High: > 0 }, Caveat.Of("quotient-either-way", "L'intervalle du quotient va du déplacement à la diffusion : le quotient seul ne dit rien.", "The interval of the quotient goes from displacement to diffusion: the quotient alone says nothing."));
    }
}
