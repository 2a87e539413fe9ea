namespace Clairevoie.Towns.Play;

/// <summary>What a played year came to.</summary>
public sealed record PlayedYear(int Months)
{
    /// <summary>Whether these months had been played before: nothing was added.</summary>
    public bool Before { get; init; }

    public int News { get; init; }

    public int Sums { get; init; }

    public int Meetings { get; init; }

    public int Decisions { get; init; }

    public int Promises { get; init; }

    public int Reports { get; init; }

    public int Problems { get; init; }

    public int ProblemsClosed { get; init; }

    public int Notices { get; init; }

    public int Acknowledgements { get; init; }

    public int Nights { get; init; }

    public int AlarmsAnswered { get; init; }

    public int Counts { get; init; }

    public int Asked { get; init; }

    public int Answered { get; init; }

    public int Evaluations { get; init; }
}
