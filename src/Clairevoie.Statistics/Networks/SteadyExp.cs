namespace Clairevoie.Statistics.Networks;

/// <summary>
/// The exponential of a number that is not above zero, from additions, multiplications and divisions alone: those are rounded
/// alike on every machine, where a library's exponential is not, and a choice must not depend on the machine.
/// </summary>
internal static class SteadyExp
{
    private const double OverE = 0.36787944117144233;

    public static double Of(double x)
    {
        if (x < -700) return 0;
        var whole = (int)-x;
        var rest = x + whole;
        var (sum, term) = (1d, 1d);
        for (var i = 1; i <= 20; i++)
        {
            term *= rest / i;
            sum += term;
        }

        for (var power = OverE; whole > 0; whole >>= 1, power *= power)
            if ((whole & 1) == 1) sum *= power;
        return sum;
    }
}
