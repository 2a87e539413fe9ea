namespace Clairevoie.Domain;

/// <summary>What somebody is at the table, for the time of a mission. <c>default</c> is the public.</summary>
public enum Role
{
    /// <summary>Anybody, without an account: a resident, a reporter, a journalist.</summary>
    Public,

    /// <summary>Prefecture of region: carries the plan and its follow-up.</summary>
    Coordinator,

    /// <summary>CROSS analyst: reads and grades what is reported.</summary>
    Analyst,

    /// <summary>Police, gendarmerie or customs investigator.</summary>
    Investigator,

    /// <summary>Head of a territorial antenna of the anti-drug office.</summary>
    AntennaHead,

    /// <summary>Leads a partnership group (GPO).</summary>
    GpoPilot,

    /// <summary>The prosecutor's office.</summary>
    Prosecutor,

    /// <summary>Enters the counts of a court.</summary>
    CourtClerk,

    /// <summary>Prefect who co-chairs a local anti-trafficking cell (CLCT).</summary>
    Prefect,

    /// <summary>The town: its services and its arrondissements.</summary>
    Town,

    /// <summary>Social worker of the street-assistance unit.</summary>
    UasaSocial,

    /// <summary>Police officer of the street-assistance unit.</summary>
    UasaPolice,

    /// <summary>Regional health agency.</summary>
    HealthAgency,

    /// <summary>Outreach team, rest space, consumption room: a care structure.</summary>
    CareTeam,

    /// <summary>Doctor who relays between the judge and the care pathway.</summary>
    RelayDoctor,

    /// <summary>Housing service or hospital psychiatry: capacity downstream.</summary>
    Housing,

    /// <summary>Child protection.</summary>
    ChildProtection,

    /// <summary>Interministerial mission against drugs.</summary>
    Mildeca,

    /// <summary>Landlord or transport operator.</summary>
    Landlord,

    /// <summary>Employer or shop.</summary>
    Employer,

    /// <summary>A neighbouring commune.</summary>
    Neighbour,

    /// <summary>Writes down what callers say, and opens nothing.</summary>
    PhoneOperator,

    /// <summary>Researcher of an observatory.</summary>
    Researcher,

    /// <summary>Auditor, data-protection officer, inspection.</summary>
    Auditor,

    /// <summary>Runs the host and its accounts; decrypts nothing.</summary>
    Administrator,
}
