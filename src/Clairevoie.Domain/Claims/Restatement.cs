namespace Clairevoie.Domain.Claims;

/// <summary>A value published again with another number: which claims, since when, and why.</summary>
public sealed record Restatement(string Old, string New, PartialDate On, string Reason)
{
    public bool Joins(string a, string b) => Old == a && New == b || Old == b && New == a;
}
