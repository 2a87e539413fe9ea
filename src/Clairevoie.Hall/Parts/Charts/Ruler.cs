namespace Clairevoie.Hall.Parts.Charts;

/// <summary>Round marks beside a picture, from zero to just above the largest value.</summary>
public readonly record struct Ruler(double Top, double Step)
{
    private static readonly double[] Round = [1, 2, 5, 10];

    /// <summary>Between three and six marks, at 1, 2 or 5 times a power of ten.</summary>
    public static Ruler Upto(double largest)
    {
        if (largest is not > 0 or double.PositiveInfinity) return new(1, 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(largest / 4)));
        var step = Round.Select(times => times * power).First(step => largest / step <= 5);
        return new(Math.Ceiling(largest / step) * step, step);
    }

    public IEnumerable<double> Marks
    {
        get
        {
            for (var mark = 0; mark * Step <= Top * 1.0001; mark++) yield return mark * Step;
        }
    }

    /// <summary>How far along the ruler a value lies, from 0 to 1.</summary>
    public double Along(double value) => Math.Clamp(value / Top, 0, 1);
}
