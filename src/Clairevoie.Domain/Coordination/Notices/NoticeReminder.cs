namespace Clairevoie.Domain;

/// <summary>When somebody who has not acknowledged a notice is reminded: on the day it is due, then every third day, three times at most.</summary>
public static class NoticeReminder
{
    /// <summary>The most that one is reminded.</summary>
    public const int Most = 3;

    /// <summary>Days between two reminders.</summary>
    public const int Every = 3;

    /// <summary>Whether a reminder is due, after so many.</summary>
    public static bool IsDue(DateOnly due, DateOnly? last, int many, DateOnly today) =>
        many < Most && today >= due && (last is not { } before || today.DayNumber - before.DayNumber >= Every);
}
