namespace Clairevoie.Domain;

/// <summary>When a chair counts as vacant, so that somebody else may name the next one: its mission is over, or nobody heard of it for so long.</summary>
public static class ChairVacancy
{
    /// <summary>Days without a sign of whoever chairs after which the chair counts as vacant.</summary>
    public const int DaysUnheard = 60;

    /// <summary>Whether the chair is vacant.</summary>
    /// <param name="isHeld">Whether the mission that signed for it still stands; also where nobody signed yet.</param>
    /// <param name="heard">The last day on which whoever chairs read or did anything in the committee, or the day the seat was offered.</param>
    /// <param name="today">The day it is.</param>
    public static bool Is(bool isHeld, DateOnly heard, DateOnly today) => !isHeld || today > heard.AddDays(DaysUnheard);

    /// <summary>Whether this role may take the chair: in a cell against trafficking it stays with a prefect or a prosecutor, whichever had it.</summary>
    public static bool MayTake(CommitteeKind kind, Role had, Role next) => AccessTable.MayWrite(next, Subject.Committee) && (kind != CommitteeKind.Clct || had == next);
}
