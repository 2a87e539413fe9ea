using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>What a reader of this surface must know.</summary>
internal static class DensityCaveats
{
    private const int FewEvents = 30;
    private const double FewPixels = 2;
    private const double LostShare = 0.05;

    public static IReadOnlyList<Caveat> Of(KeptPoints points, DensitySurface surface, DensityOptions options)
    {
        var caveats = new List<Caveat>();
        var frame = surface.Frame;
        if (surface.LeftOut > 0)
            caveats.Add(Caveat.Of("points-outside", $"{Counted.French(surface.LeftOut, "point hors de l'étendue ou du contour a été laissé", "points hors de l'étendue ou du contour ont été laissés")} de côté.", $"{Counted.English(surface.LeftOut, "point outside the extent or the window was", "points outside the extent or the window were")} left out."));
        if (surface.Events < FewEvents)
            caveats.Add(Caveat.Of("few-events", $"Il n'y a que {Counted.French(surface.Events, "fait")} : chaque colline est un fait, pas une tendance.", $"Only {Counted.English(surface.Events, "event")}: each hill is an event, not a tendency."));
        if (points.Count > 1 && points.X.All(x => x == points.X[0]) && points.Y.All(y => y == points.Y[0]))
            caveats.Add(Caveat.Of("one-place", "Tous les faits sont au même point : la surface ne montre que la largeur de bande.", "All events are at one point: the surface shows nothing but the bandwidth."));
        if (options.Bandwidth < FewPixels * Math.Max(frame.StepX, frame.StepY))
            caveats.Add(Caveat.Of("pixels-coarse", "La largeur de bande fait moins de deux pixels : la surface montre les pixels plus que les faits.", "The bandwidth is under two pixels: the surface shows the pixels more than the events."));
        if (options.Bandwidth > Math.Min(frame.East - frame.West, frame.North - frame.South) / 2)
            caveats.Add(Caveat.Of("bandwidth-wide", "La largeur de bande dépasse la moitié de l'étendue : la surface est presque plate.", "The bandwidth is over half of the extent: the surface is nearly flat."));
        if (options.Edge == EdgeCorrection.None && surface.Mass < (1 - LostShare) * surface.Events)
            caveats.Add(Caveat.Of("mass-lost", $"{100 * (1 - (surface.Mass / surface.Events)):0} % de la densité tombe hors de ce qui est montré : près du bord elle est trop faible.", $"{100 * (1 - (surface.Mass / surface.Events)):0} % of the density falls outside of what is shown: near the border it is too low."));
        return caveats;
    }
}
