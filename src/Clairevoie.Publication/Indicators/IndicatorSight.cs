using Clairevoie.Domain;

namespace Clairevoie.Publication.Indicators;

/// <summary>Who may read a value before it is published: whoever the table grants the counts that it is computed from.</summary>
internal static class IndicatorSight
{
    private static readonly Dictionary<string, Subject> OfValve = new()
    {
        [ValveNames.DealingCounts] = Subject.DealingFigure,
        [ValveNames.JusticeCounts] = Subject.JusticeFigure,
        [ValveNames.CareCounts] = Subject.CareFigure,
    };

    /// <summary>Nuisance is for everybody; a share asks for both of its counts.</summary>
    public static bool MayRead(Viewer viewer, Indicator indicator, IndicatorRegister register) => indicator.Current switch
    {
        { Of: var (part, whole) } => new[] { part, whole }.All(id => register.Find(id) is { } counted && MayRead(viewer, counted, register)),
        { Reading: { } reading } => !OfValve.TryGetValue(reading.Valve, out var subject) || AccessTable.BestSight(viewer.Role, subject) == Sight.Full,
        _ => true,
    };
}
