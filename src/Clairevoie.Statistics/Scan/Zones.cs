namespace Clairevoie.Statistics.Scan;

/// <summary>
/// Every circle (and ellipse) of a run, as the places of each centre in the order in which they come in. A prefix of a
/// centre's list is a zone where <see cref="Closes"/> says so: a ring of places at one distance is whole or absent.
/// </summary>
internal sealed class Zones(int[] start, int[] member, bool[] closes, ZoneShapes shapes, int sites, bool isCut)
{
    /// <summary>How many centres: each place once for each shape.</summary>
    public int Centres => start.Length - 1;

    /// <summary>Where each centre's list begins in <see cref="Member"/>.</summary>
    public int[] Start => start;

    /// <summary>The places, by their number in the frame.</summary>
    public int[] Member => member;

    /// <summary>Whether a zone ends with this place.</summary>
    public bool[] Closes => closes;

    /// <summary>Whether the share ended any list before the radius did.</summary>
    public bool IsCut => isCut;

    /// <summary>Whether some list holds more than a share of a mass: it would then have to be cut.</summary>
    public bool Passes(double share, double[] mass)
    {
        var most = share * mass.Sum() * (1 + 1e-12);
        for (var centre = 0; centre < Centres; centre++)
        {
            var inside = 0d;
            foreach (var site in member.AsSpan(start[centre], start[centre + 1] - start[centre])) inside += mass[site];
            if (inside > most) return true;
        }
        return false;
    }

    /// <summary>The place in the middle.</summary>
    public int SiteOf(int centre) => centre % sites;

    /// <summary>The shape: long over short axis, and the angle of the long one in radians.</summary>
    public (double Ratio, double Angle) ShapeOf(int centre) => shapes[centre / sites];

    /// <summary>How many shapes: the centres of one shape stand together.</summary>
    public int Shapes => shapes.Count;

    /// <summary>What the ratio of a window of a shape is multiplied with before it is compared; 1 for a circle.</summary>
    public double WeightOf(int shape) => shapes.WeightOf(shape);

    /// <summary>The shape of a centre's zones, by its number.</summary>
    public int ShapeNumber(int centre) => centre / sites;
}
