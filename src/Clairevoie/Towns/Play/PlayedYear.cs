namespace Clairevoie.Towns.Play;

/// <summary>What a played year came to.</summary>
public sealed record PlayedYear
{
    public int Months { get; set; }

    /// <summary>Whether these months had been played before: nothing was added.</summary>
    public bool Before { get; set; }

    /// <summary>The month from which a play that was cut short went on; 0 when it was not.</summary>
    public int From { get; set; }

    public int News { get; set; }

    public int Sums { get; set; }

    public int Meetings { get; set; }

    public int Decisions { get; set; }

    public int Promises { get; set; }

    public int Reports { get; set; }

    public int Problems { get; set; }

    public int ProblemsClosed { get; set; }

    public int Notices { get; set; }

    public int Acknowledgements { get; set; }

    public int Nights { get; set; }

    public int AlarmsAnswered { get; set; }

    public int Counts { get; set; }

    public int ScenesCounted { get; set; }

    public int Asked { get; set; }

    public int Answered { get; set; }

    public int Evaluations { get; set; }

    public int CareReturns { get; set; }

    public int CareDays { get; set; }

    public int OutreachDays { get; set; }

    public int JusticeReturns { get; set; }

    public int QuartersTold { get; set; }
}
