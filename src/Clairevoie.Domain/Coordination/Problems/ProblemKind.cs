namespace Clairevoie.Domain;

/// <summary>What keeps happening at a place: a closed list, of things and never of persons. <c>default</c> is a scene.</summary>
public enum ProblemKind
{
    /// <summary>People gather to consume.</summary>
    OpenScene,

    /// <summary>What dealing does to a street: comings and goings, fear of passing. Dealing itself is told to Intelligence.</summary>
    DealingNuisance,

    /// <summary>A hall, a stairwell or a car park that is taken over.</summary>
    OccupiedHall,

    /// <summary>Syringes or pipes left behind.</summary>
    SyringesLeft,

    /// <summary>Noise, day or night.</summary>
    Noise,

    /// <summary>Waste or excrement.</summary>
    Waste,

    /// <summary>Damage to a building or to the street.</summary>
    Damage,
}
