namespace Clairevoie.Domain.Claims;

/// <summary>What a rate is divided by. <c>default</c> is nothing: not a rate.</summary>
public enum PerWhat
{
    Nothing,
    Time,
    People,
}
