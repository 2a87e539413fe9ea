using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>Kernel density along streets, equal-split continuous: events spread along the streets, not across the blocks.</summary>
/// <remarks>
/// A quartic hill K(d) = 15/16b (1 - d²/b²)² runs along the street from each event. At a crossing of n pieces, each of the
/// others takes 2/n of what arrives and 2/n - 1 goes back where it came from: the density then has no step at the crossing,
/// and each event still counts one. A dead end sends everything back.
/// Waves that reach the same piece from the same end after the same distance are one wave, which keeps regular towns cheap; the
/// cost still grows quickly with the bandwidth over the length of a block.
/// References: A. Okabe, T. Satoh and K. Sugihara (2009), A kernel density estimation method for networks, International Journal
/// of Geographical Information Science 23, 7-32. G. McSwiggan, A. Baddeley and G. Nair (2017), Scandinavian Journal of Statistics 44, 324-345.
/// </remarks>
public static class NetworkDensity
{
    /// <summary>Makes the densities.</summary>
    /// <param name="streets">The streets, metres.</param>
    /// <param name="events">Where events happened, metres of the same coordinate system.</param>
    /// <param name="options">Bandwidth, parts, and how far from a street is too far.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">No event is near a street (<c>all-outside</c>); the bandwidth spans too many blocks (<c>bandwidth-wide</c>).</exception>
    public static Finding<NetworkDensityOptions, StreetSurface> Of(StreetNetwork streets, PlanePoints events, NetworkDensityOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(streets);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(options);
        var snapped = SnappedEvents.Of(streets, events, options.OffStreet);
        if (snapped.Count == 0)
            throw DataRefusedException.Because("all-outside", $"Aucun point n'est à moins de {options.OffStreet} m d'une rue : vérifiez le système de coordonnées.", $"No point lies within {options.OffStreet} m of a street: check the coordinate system.");
        var parts = new StreetRun(streets, options, work ?? Work.Plain).Of(snapped);
        var surface = new StreetSurface(parts, snapped.Count, events.Count - snapped.Count);
        var caveats = surface.LeftOut == 0 ? [] : new[] { Caveat.Of("points-outside", $"{Counted.French(surface.LeftOut, "point est", "points sont")} à plus de {options.OffStreet} m d'une rue, et laissé{(surface.LeftOut > 1 ? "s" : "")} de côté.", $"{Counted.English(surface.LeftOut, "point", "points")} more than {options.OffStreet} m from a street {(surface.LeftOut == 1 ? "was" : "were")} left out.") };
        return new("network-density", options, null, surface, Says(surface), caveats);
    }

    private static Sentence Says(StreetSurface surface)
    {
        var most = surface.Parts.MaxBy(part => part.Density);
        return new Sentence(
            $"{Counted.French(surface.Events, "fait")} sur les rues ; le plus dense est le tronçon {most.Piece + 1}, à {most.Middle:0} m de son début : {Figures.Of(most.Density * 100, System.Globalization.CultureInfo.GetCultureInfo("fr-FR"))} faits par 100 m.",
            $"{Counted.English(surface.Events, "event")} on streets; the densest is piece {most.Piece + 1}, {most.Middle:0} m from its beginning: {Figures.Of(most.Density * 100, System.Globalization.CultureInfo.InvariantCulture)} events per 100 m.");
    }
}
