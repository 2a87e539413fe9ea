using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>
/// The grain of the ground: at each point, the way that streets like to run. A sum of grids and of rings, each fading with
/// distance (tensor fields; Chen, Esch, Wonka, Müller, Zhang, "Interactive procedural street modeling", 2008).
/// </summary>
internal sealed class Grain
{
    private readonly List<Patch> patches = [];

    /// <summary>A part of town where streets run along <paramref name="Angle"/>, or circle around when it is null.</summary>
    private readonly record struct Patch(Coordinate Middle, double Reach, double? Angle);

    public static Grain Of(Chance chance, Coordinate centre)
    {
        var grain = new Grain();
        grain.patches.Add(new(new(centre.X - 250, centre.Y - 150), 620, null));
        grain.patches.Add(new(new(centre.X + 1250, centre.Y - 300), 420, null));
        for (var i = 0; i < 11; i++)
        {
            var middle = Geometries.Away(centre, i * 2 * Math.PI / 11, chance.Between(900, 2200));
            grain.patches.Add(new(middle, chance.Between(700, 1300), chance.Between(0, Math.PI / 2)));
        }

        return grain;
    }

    /// <summary>Streets follow a given line nearby: the coast, the canal, the railway.</summary>
    public void Along(LineString line, double reach)
    {
        for (var at = 0.0; at < line.Length; at += reach)
        {
            var (a, b) = (line.PointAt(at), line.PointAt(Math.Min(at + 40, line.Length)));
            if (a.Distance(b) > 1) patches.Add(new(a, reach, Math.Atan2(b.Y - a.Y, b.X - a.X)));
        }
    }

    /// <summary>The angle of streets that run along the grain; the others run across, a quarter turn away.</summary>
    public double At(Coordinate point)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var patch in patches)
        {
            var (dx, dy) = (point.X - patch.Middle.X, point.Y - patch.Middle.Y);
            var near = Math.Exp(-((dx * dx) + (dy * dy)) / (patch.Reach * patch.Reach));
            var angle = patch.Angle ?? (Math.Atan2(dy, dx) + (Math.PI / 2));
            x += near * Math.Cos(4 * angle);
            y += near * Math.Sin(4 * angle);
        }

        // Four-fold, not two-fold: along and across are the same to a crossroads, and the town has fewer dead corners.
        var waver = 0.10 * Math.Sin((point.X / 310) + Math.Sin(point.Y / 240)) + (0.08 * Math.Sin(point.Y / 170));
        return (Math.Atan2(y, x) / 4) + waver;
    }
}
