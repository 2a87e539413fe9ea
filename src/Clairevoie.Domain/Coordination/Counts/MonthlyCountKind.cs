namespace Clairevoie.Domain;

/// <summary>What a contributor counts each month: a closed list of capacities and acts of coordination, nothing of a person in it. <c>default</c> is places of rest.</summary>
public enum MonthlyCountKind
{
    /// <summary>Places offered in rest spaces.</summary>
    RestPlaces,

    /// <summary>Places offered in treatment.</summary>
    TreatmentPlaces,

    /// <summary>Places offered in housing.</summary>
    HousingPlaces,

    /// <summary>Beds offered in psychiatry.</summary>
    PsychiatryBeds,

    /// <summary>Rounds of cleaning.</summary>
    Cleanings,

    /// <summary>Repairs of lights, doors and gates.</summary>
    Repairs,

    /// <summary>Meetings of mediation.</summary>
    Mediations,
}
