namespace Clairevoie.Domain;

/// <summary>What may come of an operation, as a count or an amount; never who. <c>default</c> is how many checks were made.</summary>
public enum Outcome
{
    /// <summary>Identity checks.</summary>
    Checks,

    /// <summary>People arrested as sellers.</summary>
    SellersArrested,

    /// <summary>People arrested as users.</summary>
    UsersArrested,

    /// <summary>Police custodies.</summary>
    Detentions,

    /// <summary>Removals to the border.</summary>
    Removals,

    /// <summary>Evictions from housing.</summary>
    Evictions,

    /// <summary>Kitchens dismantled.</summary>
    KitchensDismantled,

    /// <summary>Cash seized, in euros.</summary>
    Cash,

    /// <summary>Weapons seized.</summary>
    Weapons,
}
