using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>What must be known of a control area before anybody believes what was compared with it: its size, and how much was ever reported there.</summary>
public static class DossierCaveats
{
    /// <summary>From this many times as much, or as little, the control is another kind of place.</summary>
    public const int Apart = 2;

    /// <summary>The caveats of the control area; none where there is no control, or where it is like the place.</summary>
    public static IReadOnlyList<Said> OfControl(ChosenAreas areas, DossierDays days, IReadOnlyList<DossierQuarter> told)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(days);
        var (own, control) = (areas.Of(Area.Target).Count + areas.Of(Area.Buffer).Count, areas.Of(Area.Control).Count);
        if (control == 0)
            return [];
        var before = told.Where(quarter => quarter.IsWhole && days.Before.Any(one => one.ToString() == quarter.Quarter)).ToList();
        var compared = days.Before.Concat(days.After).Select(one => told.FirstOrDefault(quarter => quarter.Quarter == one.ToString())).ToList();
        return [.. new[] { Size(own, control), Reports(before), Hidden(compared) }.OfType<Said>()];
    }

    private static Said? Size(int own, int control) => Differ(own, control) is not { } other
        ? null
        : new("control-size", $"Le témoin compte {control} carrés de 200 m, la zone du dossier {own} : il est bien plus {other.French}, et le hasard n’y pèse pas autant.",
            $"The control has {control} squares of 200 m, the dossier's area {own}: it is much {other.English}, and chance does not weigh as much in both.");

    private static Said? Reports(List<DossierQuarter> before)
    {
        var (own, control) = (before.Sum(quarter => quarter.Inside + quarter.Around) ?? 0, before.Sum(quarter => quarter.Control) ?? 0);
        return before.Count == 0 || Differ(own, control) is not { } other
            ? null
            : new("control-reports", $"Avant le changement, le témoin a reçu {control} signalements et la zone du dossier {own} : il est bien plus {other.French} en signalements, et peut évoluer autrement.",
                $"Before the change the control had {control} reports and the dossier's area {own}: it is much {other.English} in reports, and may evolve in its own way.");
    }

    private static Said? Hidden(List<DossierQuarter?> compared)
    {
        var hidden = compared.Count(quarter => quarter?.Control is null);
        return hidden == 0
            ? null
            : new("control-hidden", $"Dans {hidden} des {compared.Count} trimestres comparés, le témoin a moins de {Small.Threshold} signalements : son évolution ne se lit pas.",
                $"In {hidden} of the {compared.Count} quarter-years compared, the control has fewer than {Small.Threshold} reports: how it evolved cannot be read.");
    }

    private static (string French, string English)? Differ(long own, long control) =>
        control * Apart < own ? ("petit", "smaller") : control > own * Apart ? ("grand", "larger") : null;
}
