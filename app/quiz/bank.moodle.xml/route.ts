import { bankQuestions } from '@/features/exports/bank-questions';

export const GET = bankQuestions('moodle.xml');
