using System.Globalization;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>A surface in one sentence.</summary>
internal static class DensityWords
{
    private const double SquareKilometre = 1e6;
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static Sentence Of(DensitySurface surface)
    {
        var (peak, frame) = (surface.Peak, surface.Frame);
        var (x, y) = (frame.X(peak % frame.Columns), frame.Y(peak / frame.Columns));
        var most = surface.Max * SquareKilometre;
        return new Sentence(
            string.Create(French, $"{Counted.French(surface.Events, "fait")} ; la densité est la plus forte vers ({x:0}, {y:0}) : {Figures.Of(most, French)} faits par km² sur la période."),
            string.Create(CultureInfo.InvariantCulture, $"{Counted.English(surface.Events, "event")}; density is highest near ({x:0}, {y:0}): {Figures.Of(most, CultureInfo.InvariantCulture)} events per km² over the period."));
    }
}
