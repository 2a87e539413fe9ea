namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Divides published numbers, which may be anything: nothing rather than a quotient that no reader could use.</summary>
internal static class Proportion
{
    private const double Largest = 1e12;

    public static decimal? Of(decimal part, decimal whole) =>
        whole != 0 && (double)part / (double)whole is var quotient && Math.Abs(quotient) <= Largest ? (decimal)quotient : null;
}
