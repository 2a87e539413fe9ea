namespace Clairevoie.Domain;

/// <summary>When a deal point usually sells, as parts of a day; several may hold. <c>default</c> is not known.</summary>
[Flags]
public enum SaleHours
{
    /// <summary>Nobody said.</summary>
    Unknown = 0,

    /// <summary>Before noon.</summary>
    Morning = 1,

    /// <summary>From noon to six.</summary>
    Afternoon = 2,

    /// <summary>From six to midnight.</summary>
    Evening = 4,

    /// <summary>After midnight.</summary>
    Night = 8,

    /// <summary>Mostly on Saturdays and Sundays.</summary>
    Weekend = 16,
}
