import { classQuestions } from '@/features/exports/class-questions';

export const GET = classQuestions('moodle.xml');
