using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>
/// Who may see the places of the table, what is counted and asked there, and what residents and street applications send. A landlord or an
/// employer knows its own premises; the public with a key of an application follows what that application sent, and nothing else.
/// </summary>
public static partial class AccessTable
{
    private static IReadOnlyList<Right> InTheStreet =>
    [
        new(Coordinator,     StreetPlace,        Everybody,    Full,    Writes: true),
        new(Town,            StreetPlace,        OurTerritory, Full,    Writes: true),
        new(GpoPilot,        StreetPlace,        OurTerritory, Full),
        new(GpoPilot,        StreetPlace,        Own,          Full,    Writes: true),
        new(UasaSocial,      StreetPlace,        OurTerritory, Full),
        new(UasaSocial,      StreetPlace,        Own,          Full,    Writes: true),
        new(UasaPolice,      StreetPlace,        OurTerritory, Full),
        new(UasaPolice,      StreetPlace,        Own,          Full,    Writes: true),
        new(CareTeam,        StreetPlace,        OurTerritory, Full),
        new(Prefect,         StreetPlace,        OurTerritory, Full),
        new(Prosecutor,      StreetPlace,        Everybody,    Full),
        new(Analyst,         StreetPlace,        Everybody,    Full),
        new(AntennaHead,     StreetPlace,        OurTerritory, Full),
        new(Landlord,        StreetPlace,        OurAgency,    Full,    Writes: true),
        new(Landlord,        StreetPlace,        Shared,       Full),
        new(Employer,        StreetPlace,        OurAgency,    Full,    Writes: true),
        new(Employer,        StreetPlace,        Shared,       Full),
        new(ChildProtection, StreetPlace,        Shared,       Full),
        new(Coordinator,     SceneCount,         Everybody,    Full,    Writes: true),
        new(Town,            SceneCount,         OurTerritory, Full),
        new(Town,            SceneCount,         Own,          Full,    Writes: true),
        new(GpoPilot,        SceneCount,         OurTerritory, Full),
        new(GpoPilot,        SceneCount,         Own,          Full,    Writes: true),
        new(UasaSocial,      SceneCount,         OurTerritory, Full),
        new(UasaSocial,      SceneCount,         Own,          Full,    Writes: true),
        new(UasaPolice,      SceneCount,         OurTerritory, Full),
        new(UasaPolice,      SceneCount,         Own,          Full,    Writes: true),
        new(CareTeam,        SceneCount,         OurTerritory, Full),
        new(Prefect,         SceneCount,         OurTerritory, Full),
        new(Analyst,         SceneCount,         Everybody,    Full),
        new(AntennaHead,     SceneCount,         OurTerritory, Full),
        new(Coordinator,     StreetRequest,      Everybody,    Full,    Writes: true),
        new(Town,            StreetRequest,      OurTerritory, Full,    Writes: true),
        new(Prefect,         StreetRequest,      OurTerritory, Full),
        new(GpoPilot,        StreetRequest,      OurTerritory, Full),
        new(GpoPilot,        StreetRequest,      OurAgency,    Full,    Writes: true),
        new(GpoPilot,        StreetRequest,      Own,          Full,    Writes: true),
        new(UasaSocial,      StreetRequest,      OurTerritory, Full),
        new(UasaSocial,      StreetRequest,      OurAgency,    Full,    Writes: true),
        new(UasaPolice,      StreetRequest,      OurTerritory, Full),
        new(UasaPolice,      StreetRequest,      OurAgency,    Full,    Writes: true),
        new(Landlord,        StreetRequest,      OurAgency,    Full,    Writes: true),
        new(Landlord,        StreetRequest,      Own,          Full),
        new(Employer,        StreetRequest,      OurAgency,    Full,    Writes: true),
        new(Employer,        StreetRequest,      Own,          Full),
        new(Coordinator,     QuarterPage,        Everybody,    Full,    Writes: true),
        new(Town,            QuarterPage,        OurTerritory, Full,    Writes: true),
        new(Coordinator,     StreetApplication,  Everybody,    Full,    Writes: true),
        new(Town,            StreetApplication,  OurAgency,    Full,    Writes: true),
        new(Public,          StreetApplication,  Own,          Blurred),
    ];
}
