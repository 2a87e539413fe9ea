namespace Clairevoie.Hall.Calendars;

/// <summary>Marks the words of the calendar and of the weekly letter, in <c>CalendarWords.resx</c>.</summary>
public sealed class CalendarWords;
